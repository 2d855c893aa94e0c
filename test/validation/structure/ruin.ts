import { playHere } from '@paydown/engine/internal';
import { normalCdf } from '../../../packages/engine/src/random/normal.js';
import { scenarioWith } from '../../../packages/engine/test/model/scenario.js';
import { agrees, fact, write, type Check, type Measure } from '../check.js';
import { line } from '../page/picture.js';

const RUNS = 10_000;
const WEEKS = 260;
const LOOKS = [26, 52, 104, 156, 208, 260];
/** Spread of the logarithm of a week’s income. */
const SIGMA = 0.05;
/** Standard deviation of a week’s income whose mean is $1M. */
const SPREAD = Math.sqrt(Math.exp(SIGMA * SIGMA) - 1);
const SELLERS = 50;

/**
 * A company whose cash is a walk. Its customers stay for a week, and each week a demand shock decides anew how many there are: income is lognormal and
 * independent from week to week. Cost is constant; nobody is hired, leaves or is laid off, nobody invests, buys, or calls support.
 */
const walk = (cash: number, drift: number) =>
  scenarioWith({
    horizon: WEEKS,
    runs: RUNS,
    seed: `walk ${drift}`,
    loops: 'off',
    mechanisms: 'off',
    shocks: {
      incidents: false,
      outages: false,
      winter: false,
      keyDeparture: false,
      migration: false,
      competitor: false,
      customDeal: false,
    },
    company: {
      engineers: 1,
      others: 2 * SELLERS,
      offers: 0,
      skillGap: 0,
      arr: 52,
      cash,
      fit: 1,
      mandate: 0,
      tickets: 0,
      unplanned: 0,
    },
    levers: { hiring: 0, fundraising: 0, salesShare: 0.5, killShare: 1 },
    coefficients: {
      demandRate: 1e9,
      demandShortest: 0,
      demandLongest: 0,
      demandSize: Math.exp((-SIGMA * SIGMA) / 2),
      demandSpread: SIGMA,
      churn: 1e9,
      expansion: 0,
      margin: 1,
      salesProductivity: (52 * 52) / SELLERS,
      usefulShare: 0,
      codeRemoval: 0,
      barGrowth: 0,
      barElasticity: 0,
      attrition: 0,
      engineerCost: 0,
      otherCost: (1 - drift) / (2 * SELLERS),
      layoffGap: 1e9,
      acquisitionRate: 0,
      ticketRate: 0,
    },
  });

const aWeek = (drift: number): string => `${drift < 0 ? '−' : ''}$${Math.abs(drift) * 1000}k a week`;

/** Chance that a walk from `cash` has been at or below zero by week `weeks`, looked at every week (Siegmund’s correction) or all the time. */
function ruin(cash: number, drift: number, weeks: number, correction = 0.5826): number {
  // Revenue of week 0 is given, so the walk has one random step less and starts a drift later.
  const start = cash + drift + correction * SPREAD;
  const steps = weeks - 1;
  const spread = SPREAD * Math.sqrt(steps);
  return (
    normalCdf((-start - drift * steps) / spread)
    + Math.exp((-2 * drift * start) / (SPREAD * SPREAD)) * normalCdf((-start + drift * steps) / spread)
  );
}

const CASES = [
  { cash: 0.5, drift: -0.001 },
  { cash: 0.4, drift: 0 },
  { cash: 0.3, drift: 0.0015 },
] as const;

export const ruinProbability: Check = {
  id: 'closed-form-7',
  part: 'structure',
  title: 'Companies run out of money as often as theory says',
  expectation:
    'A walk with weekly drift μ and spread s that starts at C is ruined within T weeks with chance Φ((−C−μT)/(s√T)) + e^(−2μC/s²)·Φ((−C+μT)/(s√T)), where weekly looks raise C by 0.5826 s.',
  source: 'Reflection principle with drift; Siegmund 1979 and Chernoff 1965 for the correction −ζ(½)/√(2π).',
  conditions:
    'The model with its own noise in an extreme setting, so that cash is such a walk: customers stay one '
    + `week and each week a demand shock (σ = ${SIGMA}) draws their number; nothing else moves. ${RUNS} `
    + 'companies in each of three worlds. |z| < 4.5 in 18 dependent tests: α < 2e-4.',
  async run() {
    const courses = await Promise.all(
      CASES.map(async ({ cash, drift }) => {
        const { ends } = await playHere(walk(cash, drift), { outcomes: [], weeks: [] });
        const perWeek = new Float64Array(WEEKS + 1);
        for (const end of ends) if (end >= 0) perWeek[end]! += 1 / RUNS;
        let sum = 0;
        return perWeek.map((share) => (sum += share));
      }),
    );
    const measures: Measure[] = CASES.flatMap(({ cash, drift }, i) =>
      LOOKS.map((week) => {
        const expected = ruin(cash, drift, week);
        return agrees(
          `Ruined by week ${week} (cash $${cash}M, drift ${aWeek(drift)})`,
          courses[i]![week]!,
          Math.sqrt((expected * (1 - expected)) / RUNS),
          expected,
          4.5,
        );
      }),
    );
    const [first, , last] = CASES;
    const uncorrected = ruin(last.cash, last.drift, 52, 0);
    const off = (courses[2]![52]! - uncorrected) / Math.sqrt((uncorrected * (1 - uncorrected)) / RUNS);
    return {
      finding:
        `With $500,000 in cash and a loss of $1,000 a week, give or take $50,000, `
        + `${(100 * courses[0]![260]!).toFixed(1)}% are ruined within five years; theory says `
        + `${(100 * ruin(first.cash, first.drift, 260)).toFixed(1)}%.`,
      measures: [
        ...measures,
        fact(
          'The test can tell: the formula without the correction for weekly looks, week 52 of the third world',
          'more than 4.5 standard errors away',
          `${write(Math.abs(off), 2)} standard errors`,
          Math.abs(off) > 4.5,
        ),
      ],
      picture: {
        x: { title: 'Week' },
        y: { title: 'Share ruined', share: true },
        series: [
          ...CASES.map(({ cash, drift }) =>
            line(
              `drift ${aWeek(drift)}`,
              'expected',
              weeks().map((week) => [week, ruin(cash, drift, week)] as const),
            ),
          ),
          ...courses.map((course) =>
            line(
              'engine',
              'found',
              weeks().map((week) => [week, course[week]!] as const),
            ),
          ),
        ],
      },
    };
  },
};

const weeks = () => Array.from({ length: WEEKS / 4 }, (_, i) => 4 * (i + 1));
