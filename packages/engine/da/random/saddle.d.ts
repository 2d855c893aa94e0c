/**
 * Two small quantities in which the probabilities of counts and of the beta distribution can be written without the difference of large numbers
 * (Loader, Fast and accurate computation of binomial probabilities, 2000).
 */
/**
 * σ(x), what Stirling's formula lacks: Γ(x) = √(2π/x) (x/e)^x e^σ(x), for x > 0, to about 1e-16 + 1e-15 σ. The asymptotic series from 10 on; below, the
 * recurrence leads up to it.
 */
export declare function stirlingError(x: number): number;
/** ln r − (r − 1) for r > 0: never above 0, and accurate where r is near 1. */
export declare function logExcess(r: number): number;
/** Probability of k successes in n trials of probability p, 0 < k < n (Loader 2000). */
export declare function binomialProbability(k: number, n: number, p: number): number;
