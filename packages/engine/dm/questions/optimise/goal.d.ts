import { type Problem } from '../../scenario/quantities/problem.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Limit } from '../common/limits.js';
import { type Measure } from '../common/measure.js';
import { type Better, type Statistic } from '../common/statistic.js';
/** What is to be as large, or as small, as can be. */
export interface Goal extends Measure {
    readonly statistic: Statistic;
    readonly better: Better;
}
/**
 * A goal as a person writes it: `max arr at year 4`, `min mean debtRatio at end`, `max worst 5% arr`. Without a
 * statistic it is the median, or the share of the futures.
 */
export declare function readGoal(text: string, scenario: Pick<Scenario, 'start' | 'horizon'>): Goal | Problem;
/**
 * A limit as a person writes it: `dead < 15%`, `surviving > 80% at year 3`, `median cash at year 2 > $1M`. Without a
 * moment it holds in the week `usual`, that of the goal.
 */
export declare function readLimit(text: string, scenario: Pick<Scenario, 'start' | 'horizon'>, usual?: number): Limit | Problem;
