import { type PercentileKey } from './shapes.js';
/** Shapes that are a bell curve on some scale. */
export type Quantiled = 'lognormal' | 'logit-normal' | 'normal';
/** The key of a percentile under the name that a file may also give it. */
export declare const ALIASES: {
    readonly low: "p10";
    readonly median: "p50";
    readonly high: "p90";
};
/** Percentiles by which a distribution is given: one below the middle, one above it, and the middle if it is said. */
export interface Given {
    readonly below: readonly [PercentileKey, number];
    readonly middle: number | null;
    readonly above: readonly [PercentileKey, number];
}
/**
 * P10, P50 and P90 of the shape that has these percentiles. With a middle each side has a spread of its own; without one, one spread fits both. P10 and P90
 * stay the very numbers that were given.
 */
export declare function throughPercentiles(shape: Quantiled, { below, middle, above }: Given): [number, number, number];
/** The value as far from low as from high, on the scale on which the shape is a bell curve. */
export declare function middleOf(shape: Quantiled, low: number, high: number): number;
/** The same of a normal or lognormal distribution by its mean and standard deviation. */
export declare function throughMoments(shape: 'normal' | 'lognormal', mean: number, sd: number): [number, number, number];
