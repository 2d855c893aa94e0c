/** Importance weights made steady, and how far they can be trusted. */
export interface Smoothed {
    /** They add up to 1. */
    readonly weights: Float64Array;
    /** Shape of the tail of the weights: above `limitOf` a few draws decide, and no mean over them can be trusted. */
    readonly shape: number;
    /** So many equally likely draws would tell as much: 1 over the sum of squares. */
    readonly effective: number;
}
/** Shape up to which the weights of so many draws can be trusted (Vehtari, Simpson, Gelman, Yao & Gabry 2024). */
export declare const limitOf: (draws: number) => number;
/**
 * Pareto smoothed importance sampling (Vehtari et al., Journal of Machine Learning Research 25, 2024): the largest weights are replaced by the quantiles of
 * a generalised Pareto distribution that is fitted to them, in their order, and none is larger than the largest was.
 *
 * @param logWeights −Infinity for a draw that is ruled out
 */
export declare function smooth(logWeights: ArrayLike<number>): Smoothed;
/** A generalised Pareto distribution above 0. */
export interface Pareto {
    readonly shape: number;
    readonly scale: number;
}
/** The value below which a part of it lies. */
export declare const quantileOf: ({ shape, scale }: Pareto, part: number) => number;
/** Fits a generalised Pareto distribution (Zhang & Stephens, Technometrics 51, 2009). @param values rising, above 0 */
export declare function paretoOf(values: Float64Array): Pareto;
