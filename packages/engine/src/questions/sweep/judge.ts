import type { Scenario } from '../../scenario/scenario.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import type { Futures } from '../../simulate/play.js';
import { betterOf, isCondition, valuesOf, wantedFor, type Measure } from '../common/measure.js';
import { adviseOn, levelsOf, yardsticksIn, type Advice, type Levels } from '../common/advice.js';
import { medianOf, shareAhead } from '../common/paired.js';
import { beyondSeen } from '../common/pays.js';
import { killsMore } from '../common/recommend.js';
import { sameCompany, upheaval } from '../common/upheaval.js';
import { AT_ONCE } from './inTurn.js';
import { signTest } from '../common/signTest.js';
import { difference, figureWithSample, usualStatistic } from '../common/statistic.js';

/** What a decision is against another one, over the same futures. */
export type Verdict = 'wins' | 'loses' | 'undecided';

/** What comes out of a decision by the judged week: the level of what is judged, and how many live. The dead count. */
export interface PointLevels {
  /** Median of what is judged; of what is true or not (surviving, dead, stalled) the share of the futures. */
  readonly level: Bounded;
  readonly mean: Bounded;
  /** Share of the futures alive or acquired, and stalled or out of money, in that week. */
  readonly surviving: Bounded;
  readonly stalled: Bounded;
}

/** A decision against another one, future by future. */
export interface Against {
  /**
   * Share of the futures that end better, and worse; the rest end alike, or out of money with both: nobody is ahead
   * there. Higher and lower, where neither is better.
   */
  readonly ahead: Bounded;
  readonly behind: Bounded;
  /** Mean of the differences. */
  readonly change: Bounded;
  /** Whether more futures end ahead than behind, or fewer, beyond 99% of chance (McNemar’s exact test). */
  readonly verdict: Verdict;
}

/** What was judged in every future of one scenario, in the order of the runs. Many of them are held at once: six bytes a run. */
export interface MeasuredFutures {
  readonly values: Float32Array;
  /** 1 for a future of which it is true. */
  readonly surviving: Uint8Array;
  readonly stalled: Uint8Array;
  readonly levels: Levels;
  /** As in `meanOf`. */
  readonly effect: number;
}

/** Bytes a run: of what is held of each scenario, of the futures of one that is being played, and to judge one against another. */
const BYTES = { held: 6, played: 5 * 4 + 5, judging: 64 } as const;

/** Bytes that judging so many scenarios takes at most. */
export const memoryToJudge = (runs: number, scenarios: number): number =>
  runs * (BYTES.held * scenarios + BYTES.played * AT_ONCE + BYTES.judging);

/** What has to be played to judge. */
export const wantedToJudge = (measure: Measure) => wantedFor([...measuresOf(measure), ...yardsticksIn(measure.week)]);

const measuresOf = (measure: Measure): readonly [Measure, Measure, Measure] => [
  measure,
  { name: 'surviving', week: measure.week },
  { name: 'stalled', week: measure.week },
];

export function measuredIn(scenario: Scenario, futures: Futures, measure: Measure): MeasuredFutures {
  const [values, surviving, stalled] = measuresOf(measure).map((each) => valuesOf(scenario, futures, each)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return {
    values: Float32Array.from(values),
    surviving: Uint8Array.from(surviving),
    stalled: Uint8Array.from(stalled),
    levels: levelsOf(scenario, futures, measure.week),
    effect: designEffect(scenario, futures.runs),
  };
}

/** 1 for a company out of money. */
const deadOf = ({ surviving }: MeasuredFutures): Float64Array => Float64Array.from(surviving, (alive) => 1 - alive);

export function pointLevels({ values, surviving, stalled, effect }: MeasuredFutures, { name }: Measure): PointLevels {
  const mean = meanOf(values, effect);
  return {
    level: isCondition(name)
      ? proportion(mean.value, values.length, effect)
      : medianOf(Float64Array.from(values), effect),
    mean,
    surviving: shareOf(surviving, effect),
    stalled: shareOf(stalled, effect),
  };
}

const shareOf = (values: Uint8Array, effect: number): Bounded =>
  proportion(meanOf(values).value, values.length, effect);

/** What is less likely than this by chance is decided: among some hundred decisions that change nothing, one at most. */
const DECIDED = 0.01;

/** One decision against another, `first`. */
export function against(first: MeasuredFutures, second: MeasuredFutures, { name }: Measure): Against {
  const { values: before, surviving, effect } = first;
  const better = betterOf(name);
  const gone = (run: number): boolean => surviving[run] === 0 && second.surviving[run] === 0;
  const sign = better === 'less' ? -1 : 1;
  const ahead = shareAhead(before, second.values, sign, gone, effect);
  const behind = shareAhead(before, second.values, sign === 1 ? -1 : 1, gone, effect);
  const count = ({ value }: Bounded) => Math.round(value * before.length);
  const decided = better !== null && signTest(count(ahead), count(behind)) < DECIDED;
  return {
    ahead,
    behind,
    change: meanOf(
      Float64Array.from(before, (value, run) => second.values[run]! - value),
      effect,
    ),
    verdict: !decided ? 'undecided' : ahead.value > behind.value ? 'wins' : 'loses',
  };
}

/**
 * What the rule recommends of decisions; null where they are about other companies, or there is nothing to choose by.
 */
export function adviseAmong(
  today: { readonly scenario: Scenario; readonly judged: MeasuredFutures },
  decisions: readonly { readonly name: string; readonly scenario: Scenario; readonly judged: MeasuredFutures }[],
  { name: measure }: Measure,
): Advice | null {
  const better = betterOf(measure);
  if (better === null || !decisions.every(({ scenario }) => sameCompany(today.scenario, scenario))) return null;
  const dead = deadOf(today.judged);
  return adviseOn(
    decisions.map(({ name, scenario, judged }) => ({
      name,
      levels: judged.levels,
      values: Float64Array.from(judged.values, (value) => (better === 'more' ? value : -value)),
      breaks: killsMore(deadOf(judged), dead, judged.effect),
      upheaval: upheaval(today.scenario, scenario),
      beyond: beyondSeen(scenario),
    })),
    measure,
    isCondition(measure),
    today.judged.effect,
  );
}

/** The best of several decisions by the level of what is judged; of several as high, the first. */
export function bestOf(levels: readonly PointLevels[], { name }: Measure): number {
  const sign = betterOf(name) === 'less' ? -1 : 1;
  return levels.reduce((best, { level }, i) => (sign * (level.value - levels[best]!.level.value) > 0 ? i : best), 0);
}

/**
 * Whether the levels of two decisions in the same futures differ by no more than may be chance.
 *
 * @param comparisons how many are held against the first: with 95% the truly best one of all is alike, though the first is best by chance (Bonferroni)
 */
export function alike(
  first: MeasuredFutures,
  second: MeasuredFutures,
  { name }: Measure,
  comparisons: number,
): boolean {
  const figureOf = ({ values, effect }: MeasuredFutures) =>
    figureWithSample(Float64Array.from(values), name, usualStatistic(name), betterOf(name) ?? 'more', effect);
  const { low, high } = difference(figureOf(first), figureOf(second), comparisons);
  return !(low > 0 || high < 0);
}
