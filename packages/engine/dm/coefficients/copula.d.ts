import type { CoefficientName } from './catalogue/index.js';
/** A correlation of two coefficients' underlying normals. */
export type Correlation = readonly [CoefficientName, CoefficientName, number];
/** Correlates standard normals: the coefficients that take part, and the lower triangle that turns independent normals into theirs. */
export interface Copula {
    readonly names: readonly CoefficientName[];
    /** Cholesky factor, row by row, `names.length` squared entries. */
    readonly factor: Float64Array;
}
/**
 * The Gaussian copula of some correlated pairs; pairs not named are independent.
 *
 * @throws Error if no joint normal distribution has these correlations
 */
export declare function copula(correlations: readonly Correlation[]): Copula;
/** Turns independent normals into correlated ones, in place: `z[at[i]]` belongs to the copula's i-th name. */
export declare function correlate(c: Copula, z: Float64Array, at: Int32Array): void;
