import { type Bounded } from '../../summary/estimate.js';
import type { Levels } from '../common/advice.js';
import type { Verdict } from './answer.js';
/** A proposal in one world or in the mean of several: what it is worth in each future (more is better), and the share of the dead. */
export interface Column {
    readonly worth: Float64Array;
    readonly dead: Bounded;
    /** By run, the share of those who see it that see the company out of money; and what other yardsticks come to. */
    readonly out: Float64Array;
    readonly levels: Levels;
}
/** Index of the largest mean, the first of equals. */
export declare function bestOf(columns: readonly Float64Array[]): number;
/** Mean of the differences run by run; the same column is no different from itself. `effect` as in `meanOf`. */
export declare function gainOf(column: Float64Array, over: Float64Array, effect?: number): Bounded;
/**
 * By how much it is better to choose than to stay with what is chosen now: what one half of the futures finds best is tried on the other half, so that the luck
 * of being the best is no gain. Exactly 0 where all of them together find it best to stay. `effect` as in `meanOf`.
 */
export declare function gainOfChoosing(columns: readonly Float64Array[], now: number, effect?: number): Bounded;
/**
 * The proposals as one person or the group sees them.
 *
 * @param sign 1 where more of the measure is better, −1 where less is
 * @param effect as in `meanOf`
 */
export declare function verdictOf(columns: readonly Column[], sign: 1 | -1, effect?: number): Verdict;
/** Of what something is worth, the measure again. */
export declare const measured: ({ value, error, low, high }: Bounded, sign: 1 | -1) => Bounded;
