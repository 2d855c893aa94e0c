/**
 * CDF of the beta distribution on [0, 1]: the regularised incomplete beta function, by Lentz's continued fraction. Relative error below 1e-12 for
 * shapes from 0.05 to 1000.
 */
export declare function betaCdf(x: number, a: number, b: number): number;
/**
 * Quantile x of the beta distribution on [0, 1], to 1e-12 of x and of 1 − x.
 *
 * @param v 1 − u; who knows it to more digits than u shows, near 1, gives it
 */
export declare function betaQuantile(u: number, a: number, b: number, v?: number): number;
