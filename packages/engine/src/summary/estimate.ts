/** A number with the Monte Carlo standard error of its estimate (how far it would move with another seed). */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** An estimate with its 95% interval: of a hundred such intervals, each of another seed, about 95 hold the true value. */
export interface Bounded extends Estimate {
  readonly low: number;
  readonly high: number;
}

/** Standard errors from an estimate to the ends of its 95% interval. */
export const Z95 = 1.959963984540054;

/** The mean of independent values: its error is s/√n, its 95% interval 1.96 errors to each side. One value has no known error (NaN). */
export function meanOf(values: ArrayLike<number>): Bounded {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const value = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i]! - value) * (values[i]! - value);
  const error = Math.sqrt(squares / (n - 1) / n);
  return { value, error, low: value - Z95 * error, high: value + Z95 * error };
}

/**
 * A probability, estimated by the share of n runs in which something happens, with the score interval of Wilson (1927). The error is half of that
 * interval at one standard deviation: close to √(p(1 − p)/n), but never 0, as no number of runs without a death makes death impossible.
 *
 * @param share of the runs, 0–1
 */
export function proportion(share: number, n: number): Bounded {
  const [low, high] = wilson(share, n, Z95);
  const [below, above] = wilson(share, n, 1);
  return { value: share, error: (above - below) / 2, low, high };
}

function wilson(share: number, n: number, z: number): [low: number, high: number] {
  const weight = (z * z) / n;
  const middle = (share + weight / 2) / (1 + weight);
  const half = (z * Math.sqrt((share * (1 - share) + weight / 4) / n)) / (1 + weight);
  return [share === 0 ? 0 : middle - half, share === 1 ? 1 : middle + half];
}
