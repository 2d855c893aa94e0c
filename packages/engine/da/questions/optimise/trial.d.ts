import type { Scenario } from '../../scenario/scenario.js';
import type { Play } from '../../simulate/play.js';
import { type Bounded } from '../../summary/estimate.js';
import { type Levels } from '../common/advice.js';
import { type Checked, type Limit, type Verdict } from '../common/limits.js';
import { type FigureWithSample } from '../common/statistic.js';
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
export declare function tryOut(scenario: Scenario, goal: Goal, limits: readonly Limit[], play: Play): Promise<Trial>;
/** Which of two is better: limits first (of two that break them, the one that comes nearer), then the goal. Negative for the first. */
export declare function byLimits(a: Trial, b: Trial): number;
/** Which of two comes nearer to the goal, limits or not. */
export declare const byGoal: (a: Trial, b: Trial) => number;
