import { binomial } from '../random/binomial.js';
import { floor, log } from '../random/maths.js';
import { poisson } from '../random/poisson.js';
const LN2 = 0.6931471805599453;
/** How many of `n` (heads, possibly a fraction) meet a fate of probability `p`; `noise` 0 gives the expected number. */
export function hits(u, n, p, noise) {
    return noise > 0 ? n * p + noise * (binomial(u, floor(n), p) - floor(n) * p) : n * p;
}
/** How many events of the given mean happen; `noise` 0 gives the mean. */
export function events(u, mean, noise) {
    return noise > 0 ? mean + noise * (poisson(u, mean) - mean) : mean;
}
/** Cumulative hazard at which a thing happens: exponential with mean 1; its median without noise. */
export function due(u, noise) {
    return LN2 - noise * (log(u) + LN2);
}
