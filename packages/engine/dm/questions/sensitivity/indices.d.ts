import { type Bounded } from '../../summary/estimate.js';
/** Sobol’ indices of one factor: parts of the variance of an output. */
export interface Indices {
    /** What knowing this factor alone would take away of the variance. */
    readonly first: Bounded;
    /** What would be left if all other factors were known: its own part and all that it does together with others. */
    readonly total: Bounded;
}
export interface Sobolled {
    readonly factors: readonly Indices[];
    /** The sum of the first indices of some factors, with its bootstrap error and interval. */
    sumOfFirst(factors: readonly number[]): Bounded;
}
/**
 * Sobol’ indices from evaluations by pick and freeze: the first indices by the estimator of Saltelli et al. (2010), the total ones by that of Jansen (1999),
 * both as Saltelli et al., Computer Physics Communications 181, 2010, table 2 (b) and (f), have them. Errors and 95% intervals are the bootstrap’s, over rows,
 * percentile method. Estimates of small indices can be below 0: that is their error. All are NaN where nothing varies.
 *
 * @param a evaluations of one sample of independent inputs
 * @param b of a second, independent one
 * @param mixed by factor: of the first sample, with this factor taken from the second
 * @param random gives numbers in (0, 1), for the bootstrap
 * @param effect as in `meanOf`: of rows that share the draws of a fit
 */
export declare function sobolIndices(a: ArrayLike<number>, b: ArrayLike<number>, mixed: readonly ArrayLike<number>[], random: () => number, effect?: number): Sobolled;
