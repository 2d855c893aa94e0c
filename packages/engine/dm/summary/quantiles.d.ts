import { type Bounded } from './estimate.js';
/** A place between two order statistics: `weight` (0–1) of the way from `below` to `above`. */
interface Between {
    readonly below: number;
    readonly above: number;
    readonly weight: number;
}
/** Where a percentile lies, and between which order statistics lie its error and its 95% interval; null beyond the smallest or the largest. */
interface Place {
    readonly value: Between;
    readonly errorLow: Between;
    readonly errorHigh: Between;
    readonly low: Between | null;
    readonly high: Between | null;
}
export interface PercentilePlan {
    readonly ranks: Int32Array;
    readonly values: Float64Array;
    /** By percentile, with indices into `ranks`. */
    readonly places: readonly Place[];
}
/**
 * Prepares the estimation of several percentiles from n values.
 *
 * A percentile is the type 7 of Hyndman & Fan (1996), as in R and in simple-statistics. Its errors need no assumption about the distribution: the
 * number of values below the true percentile is binomial, so order statistics some standard deviations of that number, √(n p (1 − p)), below and
 * above bound it. The standard error is half of the distance at one of them, the 95% interval is that at 1.96, moved by the skewness of the binomial.
 *
 * @param effect how many times larger the variance of that number is (`designEffect`)
 */
export declare function percentilePlan(n: number, percentiles: readonly number[], effect?: number): PercentilePlan;
/** Whether a percentile of so many values has a 95% interval. */
export declare function isKnown(n: number, percentile: number, effect?: number): boolean;
/** The least number of independent values of which a percentile has a 95% interval; with fewer it is not known. */
export declare function runsNeeded(percentile: number): number;
/** Percentiles of the first n values; n must be that of the plan. An interval that the values do not bound is infinite on that side. */
export declare function estimatePercentiles(plan: PercentilePlan, values: Float64Array, n: number, write: (index: number, estimate: Bounded) => void): void;
/** Percentiles from the values at the ranks of the plan, which stand in it. */
export declare function percentilesOf(plan: PercentilePlan, write: (index: number, estimate: Bounded) => void): void;
export {};
