/**
 * Quantile of the standard normal distribution at u in (0, 1), and so a standard normal number from a uniform one: Wichura, algorithm AS 241
 * (PPND16), Applied Statistics 37, 1988, 477–484. Relative error about 1e-16. ∓Infinity at 0 and 1, NaN outside.
 */
export declare function normalQuantile(u: number): number;
/** Turns so many uniforms in (0, 1) into standard normals, in place. */
export declare function toNormals(line: Float64Array, count: number): void;
/** z of the 90th percentile of a standard normal. */
export declare const Z90 = 1.2815515655446004;
/**
 * Probability that a standard normal stays below x: Cody, Mathematics of Computation 23, 1969, 631–637, in the form of ANORM (1993).
 * Relative error below 1e-15 in the centre and 1e-14 down to results of 1e-300.
 */
export declare function normalCdf(x: number): number;
