import { exp, log1p } from './maths.js';
import { normalQuantile } from './normal.js';

/** Mean up to which the distribution is summed term by term. */
const LARGEST_SUMMED = 500;

/**
 * A binomial number (n trials, n whole and ≥ 0, of probability p) by inverse CDF from the uniform u in (0, 1). It never falls when u, n
 * or p rises.
 *
 * Exact while the expected number of the rarer outcome is up to 500. Beyond, the Cornish–Fisher expansion with a lattice correction, which
 * differs from the exact number, by one, for two or three u in a thousand; for these alone the number may fall by one where the formula changes.
 */
export function binomial(u: number, n: number, p: number): number {
  if (!(n > 0 && p > 0)) return 0;
  if (p >= 1) return n;
  return p <= 0.5 ? below(u, n, p) : n - below(1 - u, n, 1 - p);
}

function below(u: number, n: number, p: number): number {
  return n * p <= LARGEST_SUMMED ? summed(u, n, p) : expanded(normalQuantile(u), n, p);
}

function summed(u: number, n: number, p: number): number {
  // (1 − p)^n is at least 1 − n p (Bernoulli): most weeks end here, without an exponential.
  if (u <= 1 - n * p) return 0;
  const odds = p / (1 - p);
  let k = 0;
  let probability = exp(n * log1p(-p));
  let sum = probability;
  while (sum < u && k < n) {
    probability *= (odds * (n - k)) / (k + 1);
    k++;
    const next = sum + probability;
    // Past the mode, a term too small to count: u lies within rounding of 1.
    if (next === sum && k > n * p) break;
    sum = next;
  }
  return k;
}

function expanded(z: number, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const skew = ((1 - 2 * p) * (z * z - 1)) / 6;
  return Math.min(Math.max(Math.floor(n * p + spread * z + skew + 0.5), 0), n);
}
