import type { Scenario } from '../../scenario/scenario.js';
import type { Play } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import { levelsOf, yardsticksIn, type Levels } from '../common/advice.js';
import { checkLimit, missOf, VERDICTS, type Checked, type Limit, type Verdict } from '../common/limits.js';
import { valuesOf, wantedFor } from '../common/measure.js';
import { figureWithSample, type FigureWithSample } from '../common/statistic.js';
import type { Goal } from './goal.js';

/** One policy on trial. */
export interface Trial {
  readonly goal: FigureWithSample;
  /** In the order of the limits. */
  readonly limits: readonly Checked[];
  /** That of all limits together. */
  readonly verdict: Verdict;
  /** By run: what the goal is about, more being better, and 1 for a company out of money by its time. */
  readonly values: Float64Array;
  readonly out: Float64Array;
  readonly levels: Levels;
  /** Share of the companies out of money by the time of the goal. */
  readonly dead: Bounded;
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
    out: dead,
    levels: levelsOf(scenario, futures, goal.week),
    goal: figureWithSample(values, goal.name, goal.statistic, goal.better, effect),
    limits: checked,
    verdict: VERDICTS[Math.max(0, ...checked.map(({ verdict }) => VERDICTS.indexOf(verdict)))]!,
    dead: proportion(meanOf(dead).value, dead.length, effect),
  };
}

/** Which of two is better: limits first (of two that break them, the one that comes nearer), then the goal. Negative for the first. */
export function byLimits(a: Trial, b: Trial): number {
  const verdict = VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
  return verdict || (a.verdict === 'broken' ? missOf(a.limits) - missOf(b.limits) : 0) || byGoal(a, b);
}

/** Which of two comes nearer to the goal, limits or not. */
export const byGoal = (a: Trial, b: Trial): number => b.goal.estimate.value - a.goal.estimate.value;
