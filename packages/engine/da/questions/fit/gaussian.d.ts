import type { Stream } from '../../random/chance.js';
/** A normal distribution of several unknowns. */
export interface Gaussian {
    readonly mean: Float64Array;
    /** Lower triangle whose product with its transpose is the covariance, row by row. */
    readonly factor: Float64Array;
}
/** The normal distribution with the mean and covariance of some places, `stretch` times as wide. @param weights how much each counts, adding up to 1 */
export declare function gaussianOf(places: readonly ArrayLike<number>[], stretch: number, weights?: ArrayLike<number>): Gaussian;
/** A draw of it. */
export declare function drawFrom({ mean, factor }: Gaussian, chance: Stream): Float64Array;
/** Logarithm of its density, but for the constant that all normal distributions of so many unknowns share. */
export declare function logDensity({ mean, factor }: Gaussian, place: ArrayLike<number>): number;
/** The same of independent standard normals. */
export declare function logStandard(place: ArrayLike<number>): number;
