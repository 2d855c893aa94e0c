/**
 * A binomial number (n trials, n whole and ≥ 0, of probability p) by inverse CDF from the uniform u in (0, 1). It never falls when u, n
 * or p rises.
 *
 * Exact while the expected number of the rarer outcome is up to a million. Beyond, the Cornish–Fisher expansion with a lattice correction, which
 * differs from the exact number, by one, for fewer than one u in ten thousand.
 */
export declare function binomial(u: number, n: number, p: number): number;
