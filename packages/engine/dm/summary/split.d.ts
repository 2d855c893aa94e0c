import type { Estimate } from './estimate.js';
/** Parts of a spread (a variance), as shares of it that add up to 1; NaN where there is no spread, or a single world makes all of it. */
export interface Split {
    /** What differs from world to world: that the coefficients are not known. */
    readonly coefficients: Estimate;
    /** What differs within one world: chance. */
    readonly luck: Estimate;
}
/**
 * Splits the spread of values that are grouped by world, `each` values a world (2 or more), worlds one after another.
 *
 * Analysis of variance with random effects: the variance within worlds estimates chance; that of the worlds’ means is too large by one `each`-th of it,
 * as a mean of few futures has luck of its own, and this is taken off. The share is cut to 0–1. Its error is the jackknife’s, leaving out a world at a time.
 */
export declare function splitSpread(values: ArrayLike<number>, each: number): Split;
/** The rank of each value among all, from 1; equal values share their middle rank. */
export declare function ranks(values: ArrayLike<number>): Float64Array;
