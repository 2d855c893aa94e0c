import type { Scenario } from '../../scenario/scenario.js';
import type { Play } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import { levelsOf, yardsticksIn, type Levels } from '../common/advice.js';
import { valuesOf, wantedFor } from '../common/measure.js';
import { asMeasured, figureWithSample, type FigureWithSample } from '../common/statistic.js';
import type { Goal, Limit } from './goal.js';

/** Whether a limit holds: certainly (its 95% interval lies within it), too close to tell, or not. In the order in which they are preferred. */
export const VERDICTS = ['kept', 'open', 'broken'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One policy on trial. */
export interface Trial {
  readonly goal: FigureWithSample;
  /** In the order of the limits. */
  readonly limits: readonly { readonly estimate: Bounded; readonly verdict: Verdict }[];
  /** That of all limits together. */
  readonly verdict: Verdict;
  /** By how much the limits are missed, as a part of their bounds, all together. */
  readonly miss: number;
  /** By run: what the goal is about, more being better, and 1 for a company out of money by its time. */
  readonly values: Float64Array;
  readonly out: Uint8Array;
  readonly levels: Levels;
  /** Share of the companies out of money by the time of the goal. */
  readonly dead: Bounded;
}

/** Whether values keep a limit, and by how much they miss it, as a part of its bound. */
export function checkLimit(
  values: Float64Array,
  { name, statistic, holds, bound: within }: Limit,
  effect: number,
): Trial['limits'][number] & Pick<Trial, 'miss'> {
  const better = holds === 'above' ? 'more' : 'less';
  const { estimate } = figureWithSample(values, name, statistic, better, effect);
  const bound = holds === 'above' ? within : -within;
  return {
    estimate: asMeasured(estimate, better),
    verdict: estimate.low >= bound ? 'kept' : estimate.high < bound ? 'broken' : 'open',
    miss: Math.max(0, bound - estimate.value) / (Math.abs(bound) || 1),
  };
}

export async function tryOut(scenario: Scenario, goal: Goal, limits: readonly Limit[], play: Play): Promise<Trial> {
  const measures = [goal, ...limits];
  // What comes after the last week that is looked at changes nothing.
  const futures = await play(
    { ...scenario, horizon: Math.max(1, ...measures.map(({ week }) => week)) },
    wantedFor([...measures, ...yardsticksIn(goal.week)]),
  );
  const values = valuesOf(scenario, futures, goal);
  const effect = designEffect(scenario, futures.runs);
  const checked = limits.map((limit) => checkLimit(valuesOf(scenario, futures, limit), limit, effect));
  const dead = valuesOf(scenario, futures, { name: 'dead', week: goal.week });
  return {
    values: goal.better === 'more' ? values : values.map((value) => -value),
    out: Uint8Array.from(dead),
    levels: levelsOf(scenario, futures, goal.week),
    goal: figureWithSample(values, goal.name, goal.statistic, goal.better, effect),
    limits: checked.map(({ estimate, verdict }) => ({ estimate, verdict })),
    verdict: VERDICTS[Math.max(0, ...checked.map(({ verdict }) => VERDICTS.indexOf(verdict)))]!,
    miss: checked.reduce((sum, { miss }) => sum + miss, 0),
    dead: proportion(meanOf(dead).value, dead.length, effect),
  };
}

/** Which of two is better: limits first (of two that break them, the one that comes nearer), then the goal. Negative for the first. */
export function byLimits(a: Trial, b: Trial): number {
  const verdict = VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
  return verdict || (a.verdict === 'broken' ? a.miss - b.miss : 0) || byGoal(a, b);
}

/** Which of two comes nearer to the goal, limits or not. */
export const byGoal = (a: Trial, b: Trial): number => b.goal.estimate.value - a.goal.estimate.value;
