/**
 * Sum of n independent lognormals with the given median (> 0) and sigma (standard deviation of the logarithm), by inverse CDF from
 * the one uniform u in (0, 1): a lognormal with the mean and the variance of the sum (Fenton, IRE Transactions on Communications Systems 8,
 * 1960; Wilkinson). The sum of one is exact, the sum of none is 0; between whole numbers n interpolates smoothly.
 *
 * @param variation e^(sigma²) − 1, the squared coefficient of variation of one of them; who draws often works it out beforehand
 */
export declare function lognormalSum(u: number, n: number, median: number, sigma: number, variation?: number): number;
