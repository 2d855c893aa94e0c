import { exp, log1p } from './maths.js';
import { normalQuantile } from './normal.js';
import { binomialProbability } from './saddle.js';
/** Mean up to which the distribution is summed term by term. */
const LARGEST_SUMMED = 500;
/** Mean up to which the expansion is put right by summing from where it points to. */
const LARGEST_SEARCHED = 1e6;
/**
 * A binomial number (n trials, n whole and ≥ 0, of probability p) by inverse CDF from the uniform u in (0, 1). It never falls when u, n
 * or p rises.
 *
 * Exact while the expected number of the rarer outcome is up to a million. Beyond, the Cornish–Fisher expansion with a lattice correction, which
 * differs from the exact number, by one, for fewer than one u in ten thousand.
 */
export function binomial(u, n, p) {
    if (!(n > 0 && p > 0))
        return 0;
    if (p >= 1)
        return n;
    return p <= 0.5 ? below(u, n, p) : n - below(1 - u, n, 1 - p);
}
function below(u, n, p) {
    if (n * p <= LARGEST_SUMMED)
        return summed(u, n, p);
    const guess = expanded(normalQuantile(u), n, p);
    return n * p <= LARGEST_SEARCHED ? searched(u, n, p, guess) : guess;
}
function summed(u, n, p) {
    // (1 − p)^n is at least 1 − n p (Bernoulli): most weeks end here, without an exponential.
    if (u <= 1 - n * p)
        return 0;
    const odds = p / (1 - p);
    const p0 = exp(n * log1p(-p));
    const p1 = p0 * (odds * n);
    const p2 = p1 * ((odds * (n - 1)) / 2);
    const p3 = p2 * ((odds * (n - 2)) / 3);
    const s1 = p0 + p1;
    const s2 = s1 + p2;
    const s3 = s2 + p3;
    // Few successes need no loop. Of fewer than three trials the last terms are 0.
    if (u <= s3)
        return (p0 < u ? 1 : 0) + (s1 < u ? 1 : 0) + (s2 < u ? 1 : 0);
    let k = Math.min(3, n);
    let probability = p3;
    let sum = s3;
    while (sum < u && k < n) {
        probability *= (odds * (n - k)) / (k + 1);
        k++;
        const next = sum + probability;
        // Past the mode, a term too small to count: u lies within rounding of 1.
        if (next === sum && k > n * p)
            break;
        sum = next;
    }
    return k;
}
/** The first number whose cumulative probability reaches u: a step from the guess, if any. */
function searched(u, n, p, guess) {
    const odds = p / (1 - p);
    let k = guess;
    let probability = binomialProbability(k, n, p);
    let below = 0;
    let term = probability;
    for (let i = k; term > below * 1e-17; i--) {
        below += term;
        term *= i / (odds * (n - i + 1));
    }
    while (below - probability >= u) {
        below -= probability;
        probability *= k / (odds * (n - k + 1));
        k--;
    }
    while (below < u && below + probability > below) {
        probability *= (odds * (n - k)) / (k + 1);
        k++;
        below += probability;
    }
    return k;
}
function expanded(z, n, p) {
    const spread = Math.sqrt(n * p * (1 - p));
    const skew = ((1 - 2 * p) * (z * z - 1)) / 6;
    return Math.min(Math.max(Math.floor(n * p + spread * z + skew + 0.5), 0), n);
}
