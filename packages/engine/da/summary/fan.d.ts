import { type Block } from '../simulate/block.js';
import type { OutcomeName } from '../simulate/outcomes.js';
import { type Estimate } from './estimate.js';
import { type PercentilePlan } from './quantiles.js';
import { type Fan } from './summary.js';
/** Copies one outcome in one week from all blocks of a scenario, which keep the same, into `column`, in the order of the runs. */
export declare function gather(blocks: readonly Block[], outcome: OutcomeName, week: number, column: Float32Array | Float64Array): void;
/**
 * A distribution over time. A percentile without a 95% interval, of too few runs, is NaN with all that belongs to it.
 *
 * @param weeks how many there are
 * @param look gives the mean in the week with this index, and writes the values at the ranks of the plan into it
 */
export declare function fanFrom(weeks: number, plan: PercentilePlan, look: (index: number) => Estimate): Fan;
/**
 * The same, from columns of values.
 *
 * @param fill writes the values of all runs in the week with this index to `column`, of whose length the plan is
 * @param effect as in `meanOf`
 */
export declare function fanOf(weeks: number, fill: (index: number, column: Float64Array) => void, plan: PercentilePlan, column: Float64Array, effect?: number): Fan;
/** A distribution over time of any number of every future. `valuesAt` gives it for all runs in a week; `effect` as in `meanOf`. */
export declare function fanOver(weeks: readonly number[], runs: number, valuesAt: (week: number) => ArrayLike<number>, effect?: number): Fan;
