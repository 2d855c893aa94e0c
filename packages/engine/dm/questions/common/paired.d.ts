import { type Bounded } from '../../summary/estimate.js';
import type { Paired } from '../../summary/loops.js';
/** Compares the values of two versions of a scenario, one a run, in the order of the runs: the second minus the first; `effect` as in `meanOf`. */
export declare function paired(first: ArrayLike<number>, second: ArrayLike<number>, effect?: number): Paired;
/** Share of all futures in which the second is ahead; a lead counts for nobody where both are out of money. */
export declare function shareAhead(first: ArrayLike<number>, second: ArrayLike<number>, side: 1 | -1, gone: (run: number) => boolean, effect: number): Bounded;
/** The median of values, with its error and its 95% interval; `effect` as in `meanOf`. */
export declare const medianOf: (values: Float64Array, effect?: number) => Bounded;
/** A percentile of values, with its error and its 95% interval; `effect` as in `meanOf`. */
export declare const percentileOf: (values: Float64Array, percentile: number, effect?: number) => Bounded;
/** The middle of values, and the ends of eight in ten of them; `effect` as in `meanOf`. */
export declare function middleOf(values: Float64Array, effect?: number): Readonly<Record<'p10' | 'p50' | 'p90', Bounded>>;
