import { exp, log } from './maths.js';
const TWO_PI = 6.283185307179586;
/**
 * Two small quantities in which the probabilities of counts and of the beta distribution can be written without the difference of large numbers
 * (Loader, Fast and accurate computation of binomial probabilities, 2000).
 */
/**
 * σ(x), what Stirling's formula lacks: Γ(x) = √(2π/x) (x/e)^x e^σ(x), for x > 0, to about 1e-16 + 1e-15 σ. The asymptotic series from 10 on; below, the
 * recurrence leads up to it.
 */
export function stirlingError(x) {
    let sum = 0;
    let y = x;
    while (y < 10) {
        sum += (y + 0.5) * log1pOfInverse(y) - 1;
        y += 1;
    }
    const s = 1 / (y * y);
    return (sum
        + (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s * (1 / 156)))))))
            / y);
}
/** ln(1 + 1/y). */
function log1pOfInverse(y) {
    return y < 1 ? log(1 + y) - log(y) : logExcess(1 + 1 / y) + 1 / y;
}
/** ln r − (r − 1) for r > 0: never above 0, and accurate where r is near 1. */
export function logExcess(r) {
    const t = r - 1;
    if (t > 0.3 || t < -0.3)
        return log(r) - t;
    // ln r = 2 artanh s, and 2s − t is −ts.
    const s = t / (2 + t);
    const z = s * s;
    let power = 1;
    let sum = 0;
    let n = 3;
    while (power > n * sum * 1e-17) {
        sum += power / n;
        power *= z;
        n += 2;
    }
    return 2 * s * z * sum - t * s;
}
/** Probability of k successes in n trials of probability p, 0 < k < n (Loader 2000). */
export function binomialProbability(k, n, p) {
    const rest = n - k;
    const exponent = stirlingError(n)
        - stirlingError(k)
        - stirlingError(rest)
        + k * logExcess((n * p) / k)
        + rest * logExcess((n * (1 - p)) / rest);
    return exp(exponent) * Math.sqrt(n / (TWO_PI * k * rest));
}
