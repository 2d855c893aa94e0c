import { playCohort, type Reached } from '../../../packages/engine/calibrate/cohort.js';
import { playMix, type Survey } from '../../../packages/engine/calibrate/mix.js';
import { drawnValues } from '../../../packages/engine/src/coefficients/drawn.js';
import { between, percent, write, type Check } from '../check.js';
import { line } from '../page/picture.js';
import { played, shippedScenario } from '../play.js';
import { quantile } from '../statistics.js';

const SEED = 'markets';
const GROWING = ['seed', 'series-a', 'series-b', 'series-c', 'functional-400'] as const;
/** A wait of half a working day, weeks. */
const A_WAIT = 0.1;
const WEEKS = Array.from({ length: 65 }, (_, i) => 4 * (i + 1));
const RUNS = 200;

let known: Promise<Reached & Survey> | undefined;
/** The seed cohort and the mix of the calibration in the catalogue’s world. */
export const markets = (): Promise<Reached & Survey> =>
  (known ??= Promise.all([playCohort({}, 1500, SEED), playMix({}, 2400, SEED)]).then(([cohort, mix]) => ({
    ...cohort,
    ...mix,
  })));

export const growing = (): Promise<Grown> => (grown ??= grow());

/** Growing companies, year by year. */
interface Grown {
  /** Share of the weeks with a wait for support. */
  readonly waits: number;
  /** Engineers among all people of companies of so many, and their cost as a part of revenue of so much, $M; medians. */
  readonly engineersAmong: (low: number, high: number) => number;
  readonly engineeringAt: (low: number, high: number) => number;
}

let grown: Promise<Grown> | undefined;

async function grow(): Promise<Grown> {
  const years: { heads: number; share: number; arr: number; engineering: number }[] = [];
  let [waiting, all] = [0, 0];
  for (const name of GROWING) {
    const scenario = { ...shippedScenario(name), horizon: 260, runs: RUNS };
    const cost = drawnValues(scenario, 'engineerCost');
    const { of, there } = await played(scenario, ['engineers', 'headcount', 'supportWait', 'arr'], WEEKS);
    for (const week of WEEKS) {
      const [engineers, heads, wait, arr] = (['engineers', 'headcount', 'supportWait', 'arr'] as const).map((name) =>
        of(name, week),
      ) as [number[], number[], number[], number[]];
      for (let run = 0; run < RUNS; run++) {
        if (!there(run, week)) continue;
        all++;
        if (wait[run]! >= A_WAIT) waiting++;
        if (week % 52 > 0) continue;
        years.push({
          heads: heads[run]!,
          share: engineers[run]! / heads[run]!,
          arr: arr[run]!,
          engineering: (52 * engineers[run]! * cost[run]!) / arr[run]!,
        });
      }
    }
  }
  const middle = (what: 'share' | 'engineering', by: 'heads' | 'arr') => (low: number, high: number) =>
    quantile(
      years.filter((year) => year[by] >= low && year[by] < high).map((year) => year[what]),
      0.5,
    );
  return {
    waits: waiting / all,
    engineersAmong: middle('share', 'heads'),
    engineeringAt: middle('engineering', 'arr'),
  };
}

export const marketRows: Check = {
  id: 'family-markets',
  part: 'family',
  title: 'Markets end, rounds take their time, deaths spread over the years, support waits',
  expectation:
    'At most 3% of a seed cohort above $100M in year seven; the best bands grow less when large; net '
    + 'retention 98 to 104%; burn multiple 1 to 2 at $20–100M; half of the A rounds after 1.5 to 2.2 '
    + 'years; engineers 55% of small companies and 30% of those of 500 and more, within 8 points; no year '
    + 'with more than two fifths of all deaths; a wait for support in at least a quarter of the weeks of '
    + 'growing companies.',
  source: 'Benchmarkit 2025, SaaS Capital 2022–23, Carta 2024–25; several are targets of the fit (calibration.md).',
  conditions: `The seed cohort and the mix of the calibration; ${GROWING.join(', ')} for support. A wait is half a working day or more.`,
  async run() {
    const [found, { waits, engineersAmong }] = await Promise.all([markets(), growing()]);
    const bands = [found.growthHigh3, found.growthHigh10, found.growthHigh20];
    return {
      finding:
        `${percent(found.large)} of a seed cohort are above $100M in year seven; half of the A rounds come `
        + `within ${write(found.untilA, 2)} years; the worst year holds ${percent(found.worstYear)} of the `
        + `deaths; customers wait in ${percent(waits)} of the weeks.`,
      measures: [
        between('Seed cohort above $100M in year seven', found.large, 0, 0.03, percent),
        between('Growth above $20M, best tenth, as a part of that at $3–10M', bands[2]! / bands[0]!, 0, 0.95, (value) =>
          write(value, 2),
        ),
        between('Net retention, median', found.netRetention, 0.98, 1.04, percent),
        between('Burn multiple at $20–100M, median', found.burn, 1, 2, (value) => write(value, 2)),
        between(
          'Seed cohort that reaches a C round, held out of the fit: 7.9% ± 2% (two errors)',
          found.reachC,
          0.039,
          0.119,
          percent,
        ),
        between('Years from seed to A, median', found.untilA, 1.5, 2.2, (value) => write(value, 3)),
        between('Deaths in the worst year', found.worstYear, 0, 0.4, percent),
        between('Weeks with a wait for support in growing companies', waits, 0.25, 1, percent),
        between('Engineers among the people of a growing company under 40', engineersAmong(0, 40), 0.47, 0.63, percent),
        between(
          'Engineers among the people of a growing company of 500 and more',
          engineersAmong(500, Infinity),
          0.22,
          0.38,
          percent,
        ),
      ],
      picture: {
        x: { title: 'Revenue, $M', log: true },
        y: { title: 'Growth a year: median, and highest of ten', share: true },
        series: [
          line('median', 'found', [
            [2, found.growth1],
            [6, found.growth3],
            [14, found.growth10],
            [40, found.growth20],
          ]),
          line('highest of ten', 'other', [
            [2, found.growthHigh1],
            [6, found.growthHigh3],
            [14, found.growthHigh10],
            [40, found.growthHigh20],
          ]),
        ],
      },
    };
  },
};
