import { exp } from '../random/maths.js';
import { logExcess, stirlingError } from '../random/saddle.js';

const LN2 = 0.6931471805599453;
const TWO_PI = 6.283185307179586;

/**
 * The sign test, which is McNemar’s exact test for pairs: the probability of a split as uneven as this one or more so, to either side, if both sides were
 * equally likely. Summed over the binomial distribution, with its terms as Loader (2000) has them. 1 where nothing is split.
 */
export function signTest(one: number, other: number): number {
  const n = one + other;
  const fewer = Math.min(one, other);
  let sum = 0;
  let term = halves(n, fewer);
  for (let k = fewer; k >= 0 && term > sum * 1e-17; k--) {
    sum += term;
    term *= k / (n - k + 1);
  }
  return Math.min(1, 2 * sum);
}

/** Probability of k heads in n tosses. */
function halves(n: number, k: number): number {
  const rest = n - k;
  if (k === 0) return exp(-n * LN2);
  const exponent = stirlingError(n) - stirlingError(k) - stirlingError(rest) + k * logExcess(n / (2 * k)) + rest * logExcess(n / (2 * rest));
  return exp(exponent) * Math.sqrt(n / (TWO_PI * k * rest));
}
