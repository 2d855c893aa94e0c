import type { Distribution } from './distribution.js';
/**
 * A distribution made ready for drawing: from a standard normal z to a value, in the coefficient's unit. It never falls when z rises,
 * and gives the 10th, 50th and 90th percentiles at z = −1.28, 0 and 1.28.
 */
export declare function sampler(d: Distribution): (z: number) => number;
/** Value of a distribution at a standard normal z. */
export declare function quantile(d: Distribution, z: number): number;
/** The middle of a distribution: half of the draws are below it. */
export declare function median(d: Distribution): number;
