import { exp } from './maths.js';
import { normalQuantile } from './normal.js';

/** Mean up to which the distribution is summed term by term; e^−500 is still a normal double. */
const LARGEST_SUMMED = 500;

/**
 * A Poisson number with the given mean (≥ 0) by inverse CDF from the uniform u in (0, 1). It never falls when u or the mean rises.
 *
 * Exact up to a mean of 500. Beyond, the Cornish–Fisher expansion to order 1/mean with the lattice terms of Giles (ACM Transactions on Mathematical
 * Software 42, 2016, algorithm 955), which differs from the exact number, by one, for fewer than one u in ten thousand; for these alone the
 * number may fall by one where the mean passes 500.
 */
export function poisson(u: number, mean: number): number {
  if (!(mean > 0)) return mean <= 0 ? 0 : NaN;
  return mean <= LARGEST_SUMMED ? summed(u, mean) : expanded(normalQuantile(u), mean);
}

function summed(u: number, mean: number): number {
  // e^−m is at least 1 − m: most weeks end here, without an exponential.
  if (u <= 1 - mean) return 0;
  let n = 0;
  let probability = exp(-mean);
  let below = probability;
  while (below < u) {
    n++;
    probability *= mean / n;
    const next = below + probability;
    // Past the mode, a term too small to count: u lies within rounding of 1.
    if (next === below && n > mean) break;
    below = next;
  }
  return n;
}

function expanded(z: number, mean: number): number {
  const root = Math.sqrt(mean);
  const s = z * z;
  const first = (s - 1) / 6;
  const second = (-z * (2 + s)) / (72 * root);
  const third = ((12 * s + 28) * s - 64) / (3240 * mean);
  return Math.floor(mean + root * z + first + second + third + 0.5);
}
