import { exp, expm1, log1p } from './maths.js';
import { normalQuantile } from './normal.js';
/**
 * Sum of n independent lognormals with the given median (> 0) and sigma (standard deviation of the logarithm), by inverse CDF from
 * the one uniform u in (0, 1): a lognormal with the mean and the variance of the sum (Fenton, IRE Transactions on Communications Systems 8,
 * 1960; Wilkinson). The sum of one is exact, the sum of none is 0; between whole numbers n interpolates smoothly.
 *
 * @param variation e^(sigma²) − 1, the squared coefficient of variation of one of them; who draws often works it out beforehand
 */
export function lognormalSum(u, n, median, sigma, variation = expm1(sigma * sigma)) {
    if (!(n > 0))
        return n <= 0 ? 0 : NaN;
    const z = normalQuantile(u);
    const spread = n === 1 ? sigma * sigma : log1p(variation / n);
    const shift = n === 1 ? sigma * z : 0.5 * (sigma * sigma - spread) + Math.sqrt(spread) * z;
    return n * median * exp(shift);
}
