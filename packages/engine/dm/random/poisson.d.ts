/**
 * A Poisson number with the given mean (≥ 0) by inverse CDF from the uniform u in (0, 1). It never falls when u or the mean rises.
 *
 * Exact up to a mean of a million. Beyond, the Cornish–Fisher expansion to order 1/mean with the lattice terms of Giles (ACM Transactions on
 * Mathematical Software 42, 2016, algorithm 955), which differs from the exact number, by one, for fewer than one u in a million.
 */
export declare function poisson(u: number, mean: number): number;
