import { exp } from './maths.js';
import { normalQuantile } from './normal.js';
import { logExcess, stirlingError } from './saddle.js';
/** Mean up to which the distribution is summed term by term; e^−500 is still a normal double. */
const LARGEST_SUMMED = 500;
/** Mean up to which the expansion is put right by summing from where it points to. */
const LARGEST_SEARCHED = 1e6;
const TWO_PI = 6.283185307179586;
/**
 * A Poisson number with the given mean (≥ 0) by inverse CDF from the uniform u in (0, 1). It never falls when u or the mean rises.
 *
 * Exact up to a mean of a million. Beyond, the Cornish–Fisher expansion to order 1/mean with the lattice terms of Giles (ACM Transactions on
 * Mathematical Software 42, 2016, algorithm 955), which differs from the exact number, by one, for fewer than one u in a million.
 */
export function poisson(u, mean) {
    if (!(mean > 0))
        return mean <= 0 ? 0 : NaN;
    if (mean <= LARGEST_SUMMED)
        return summed(u, mean);
    const guess = expanded(normalQuantile(u), mean);
    return mean <= LARGEST_SEARCHED ? searched(u, mean, guess) : guess;
}
function summed(u, mean) {
    // e^−m is at least 1 − m: most weeks end here, without an exponential.
    if (u <= 1 - mean)
        return 0;
    const p0 = exp(-mean);
    const p1 = p0 * mean;
    const p2 = p1 * (mean / 2);
    const p3 = p2 * (mean / 3);
    const s1 = p0 + p1;
    const s2 = s1 + p2;
    const s3 = s2 + p3;
    // Few events need no loop.
    if (u <= s3)
        return (p0 < u ? 1 : 0) + (s1 < u ? 1 : 0) + (s2 < u ? 1 : 0);
    let n = 3;
    let probability = p3;
    let below = s3;
    while (below < u) {
        n++;
        probability *= mean / n;
        const next = below + probability;
        // Past the mode, a term too small to count: u lies within rounding of 1.
        if (next === below && n > mean)
            break;
        below = next;
    }
    return n;
}
/** The first number whose cumulative probability reaches u: a step from the guess, if any. */
function searched(u, mean, guess) {
    let n = guess;
    let probability = exp(n * logExcess(mean / n) - stirlingError(n)) / Math.sqrt(TWO_PI * n);
    let below = 0;
    let term = probability;
    for (let k = n; term > below * 1e-17; k--) {
        below += term;
        term *= k / mean;
    }
    while (below - probability >= u) {
        below -= probability;
        probability *= n / mean;
        n--;
    }
    while (below < u && below + probability > below) {
        n++;
        probability *= mean / n;
        below += probability;
    }
    return n;
}
function expanded(z, mean) {
    const root = Math.sqrt(mean);
    const s = z * z;
    const first = (s - 1) / 6;
    const second = (-z * (2 + s)) / (72 * root);
    const third = ((12 * s + 28) * s - 64) / (3240 * mean);
    return Math.max(Math.floor(mean + root * z + first + second + third + 0.5), 0);
}
