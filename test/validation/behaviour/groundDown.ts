import type { Policy } from '@paydown/engine/internal';
import { scenarioWith } from '../../../packages/engine/test/model/scenario.js';
import { between, percent, write, type Check } from '../check.js';
import { over, STEADY, UNCERTAIN } from '../draws.js';
import { cumulative } from '../page/picture.js';
import { played } from '../play.js';
import { quantile } from '../statistics.js';

const [YEAR, TEN_YEARS, RUNS] = [52, 520, 1024];
const flat = over(
  { ...UNCERTAIN, horizon: TEN_YEARS, runs: RUNS },
  { ...STEADY, company: { ...STEADY.company, product: 1600, zombies: 400, debtRatio: 0.22 } },
);
const under = (policy: Policy) =>
  played(scenarioWith({ ...flat, policy }), ['features', 'featuresPerEngineer', 'delivered'], [YEAR, TEN_YEARS]);
const neverPaying = () => (never ??= under({ policy: 'fixed', settings: { share: 0 } }));
let never: ReturnType<typeof under> | undefined;

/** By draw, the features per engineer of the tenth year as a part of the first, where nothing is paid. */
export async function featuresLeft(): Promise<number[]> {
  const { of } = await neverPaying();
  const early = of('featuresPerEngineer', YEAR);
  return of('featuresPerEngineer', TEN_YEARS).map((late, run) => late / early[run]!);
}

export const groundDown: Check = {
  id: 'debt-ground-down',
  part: 'behaviour',
  title: 'A flat team that never pays grinds down, and reacting turns it',
  expectation:
    'Of the features per engineer of the first year at most 55% are left in the tenth in the median '
    + 'draw. A company that reacts does at least 15% more a week then, and has delivered less in ten years '
    + 'than one that pays a steady fifth.',
  source:
    'Reference modes of debt: Repenning & Sterman 2002. Two of these figures are among what the coefficients were fitted to, so that they show that the fit holds, not that the world is so.',
  conditions: `A team of 40 that replaces leavers, no board, no shocks, ${RUNS} draws of all coefficients.`,
  async run() {
    const [left, low, reacts, steady] = await Promise.all([
      featuresLeft(),
      neverPaying().then(({ of }) => of('features', TEN_YEARS)),
      under({ policy: 'reactive', settings: {} }),
      under({ policy: 'fixed', settings: { share: 0.2 } }),
    ]);
    const mine = reacts.of('features', TEN_YEARS);
    const turned = mine.map((value, run) => value / low[run]!).filter(Number.isFinite);
    const [slow, sure] = [reacts.of('delivered', TEN_YEARS), steady.of('delivered', TEN_YEARS)];
    const more = sure.filter((value, run) => value > slow[run]!).length / RUNS;
    const ground = left.filter((value) => value <= 0.4).length / RUNS;
    return {
      finding:
        `In the median draw ${percent(quantile(left, 0.5))} are left; in ${percent(ground)} of the draws two `
        + `fifths or less. Reacting brings ${percent(quantile(turned, 0.5) - 1)} more a week; a steady fifth `
        + `has delivered more than reacting in ${percent(more)} of the draws.`,
      measures: [
        between('Features per engineer, year 10 of year 1, median', quantile(left, 0.5), 0, 0.55, percent),
        between(
          'Output a week in year 10, reacting over never paying: medians',
          quantile(mine, 0.5) / quantile(low, 0.5),
          1.15,
          Infinity,
          (value) => write(value, 3),
        ),
        between('Draws in which a steady 20% has delivered more than reacting', more, 0.5, 1, percent),
      ],
      picture: {
        x: { title: 'Features per engineer in year 10, part of year 1', domain: [0, 1.2] },
        y: { title: 'Share of draws at or below', share: true },
        series: [cumulative('never paying', 'found', left)],
        expected: { x: [0, 0.55] },
      },
    };
  },
};
