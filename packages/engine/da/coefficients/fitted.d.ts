import { type Key } from '../random/streams.js';
import type { CoefficientName } from './catalogue/index.js';
import type { Distribution } from './distribution.js';
/** Joint draws of some coefficients, as a fit to a company's history left them. */
export interface FittedDraws {
    readonly names: readonly CoefficientName[];
    /** Digest of what was believed of each when it was fitted. One of which a scenario believes something else by now is drawn from that instead. */
    readonly believed: readonly string[];
    /** Draw by draw, the values in the order of the names, in the units of the catalogue. */
    readonly values: readonly number[];
    /** How likely each draw is, in any unit; null where run i is to take draw i. */
    readonly weights: readonly number[] | null;
}
/** Draws made ready for taking: which of their columns go to which place among what is drawn. */
export interface Taking {
    readonly draws: FittedDraws;
    readonly count: number;
    /** Rising from the share of the first draw to 1; empty where draws are taken in their order. */
    readonly cumulative: Float64Array;
    readonly columns: Int32Array;
    readonly places: Int32Array;
}
/** @param names what is drawn, in its order; null for what is not to be taken */
export declare function takingOf(draws: FittedDraws, names: readonly (CoefficientName | null)[]): Taking;
/** Which draw a run takes: systematic resampling, as a function of the seed and the run alone. */
export declare function drawOf({ cumulative: sums, count }: Taking, key: Key, run: number): number;
/** Puts the values of a run's draw into their places. */
export declare function takeFitted(taking: Taking, key: Key, run: number, into: Float64Array): void;
/** A quantile of what is drawn of a coefficient: so large a share of the weight, 0–1, is on draws that are no larger. */
export declare function fittedQuantile(draws: FittedDraws, name: CoefficientName, share: number): number;
/** A belief in eight letters, to tell whether it is still the same. */
export declare function beliefDigest(believed: Distribution): string;
/** Whether a fit speaks of a coefficient, and nothing else is believed of it since. */
export declare const isFitted: ({ names, believed }: FittedDraws, beliefs: Readonly<Record<CoefficientName, Distribution>>, name: CoefficientName) => boolean;
