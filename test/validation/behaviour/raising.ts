import { proportion } from '@paydown/engine/internal';
import { scenarioWith, type Changes } from '../../../packages/engine/test/model/scenario.js';
import { live } from '../../../packages/engine/test/model/live.js';
import { fact, percent, type Measure } from '../check.js';
import { course, DRAWS, overtakes, shows, total } from '../draws.js';
import { cumulative, type Picture } from '../page/picture.js';
import { quantile } from '../statistics.js';

/**
 * Speed that a person-week of debt work gives back, drag × unknown × repayEfficiency in week 0, from which on it is
 * worth its while. The model also says where it is not: below the lower value features win. At 0.7, where features
 * still won in the first edition, weekly output is ahead in 15 of 26 draws: debt makes upkeep too, so that its work
 * pays sooner.
 */
const WORTH = 1.4;
const NOT_WORTH = 0.5;

export const WHERE =
  `Of the draws those with drag × unknown × repayEfficiency of ${WORTH} and more, where a week of debt `
  + `work gives back enough speed; below ${NOT_WORTH} features should win, which is tested too`;

/** How one draw’s company with more for debt compares with the same one with less. */
interface Comparison {
  readonly worth: number;
  /** Output of the first week, relative. */
  readonly atOnce: number;
  /** Weeks until its weekly output, and its total output, overtakes; −1 if never. */
  readonly weekly: number;
  readonly total: number;
}

/** The same companies with less and with more for debt, in so many draws with a worth of debt work on either side. */
export function compareShares(changes: Changes, less: number, more: number): Comparison[] {
  const at = (share: number) => scenarioWith({ ...changes, policy: { policy: 'fixed', settings: { share } } });
  const [poor, rich] = [at(less), at(more)];
  const worlds = scenarioWith({ ...changes, horizon: 1 });
  return Array.from({ length: 2 * DRAWS }, (_, run) => {
    let worth = NaN;
    live(
      worlds,
      run,
      (c, k) => {
        worth = k.drag * c.unknown * k.repayEfficiency;
      },
      true,
    );
    const [a, b] = [poor, rich].map((scenario) => course(scenario, (c) => c.features, run)) as [number[], number[]];
    return { worth, atOnce: b[0]! / a[0]! - 1, weekly: overtakes(b, a), total: overtakes(total(b), total(a)) };
  });
}

/** What holds of a comparison: worse at once, ahead later where debt work is worth it, and not ahead where it is not. */
export function worseThenBetter(
  all: readonly Comparison[],
  expected: number,
): { measures: Measure[]; worthwhile: readonly Comparison[] } {
  const worthwhile = all.filter(({ worth }) => worth >= WORTH).slice(0, DRAWS);
  const poor = all.filter(({ worth }) => worth < NOT_WORTH);
  const ahead = poor.filter(({ weekly }) => weekly >= 0).length;
  const { low, high } = proportion(ahead / poor.length, poor.length);
  return {
    worthwhile,
    measures: [
      shows(
        `Less output at once, by ${percent(expected)}`,
        worthwhile.map(({ atOnce }) => Math.abs(atOnce + expected) < 0.005),
      ),
      shows(
        'More output a week, later',
        worthwhile.map(({ weekly }) => weekly > 0),
      ),
      fact(
        `Draws below ${NOT_WORTH} in which weekly output is ever ahead`,
        'under half',
        `${ahead} of ${poor.length} (95% interval ${percent(low)} to ${percent(high)})`,
        poor.length > 5 && ahead < poor.length / 2,
      ),
    ],
  };
}

/** Median week, counting those that never do as last. */
export const medianWeek = (weeks: readonly number[]): number =>
  quantile(
    weeks.map((week) => (week < 0 ? Infinity : week)),
    0.5,
  );

export const sayWeek = (week: number, horizon: number): string =>
  Number.isFinite(week) ? `in week ${Math.round(week)}` : `not within ${Math.floor(horizon / 52)} years`;

export function overtakingPicture(worthwhile: readonly Comparison[], horizon: number): Picture {
  const shown = (weeks: number[]) => weeks.map((week) => (week < 0 ? 10 * horizon : week));
  return {
    x: { title: 'Week of overtaking (beyond the edge: not within the horizon)', domain: [0, horizon] },
    y: { title: 'Share of draws', share: true, domain: [0, 1] },
    series: [
      cumulative('weekly output', 'found', shown(worthwhile.map(({ weekly }) => weekly))),
      cumulative('total output', 'other', shown(worthwhile.map(({ total: sum }) => sum))),
    ],
    expected: { y: [0.8, 1] },
  };
}
