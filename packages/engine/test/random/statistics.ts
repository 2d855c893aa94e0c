/**
 * Largest distance between the distribution of a sample and a stated one. Where the stated one jumps, `before` gives the
 * probability of staying strictly below.
 */
export function distance(
  sample: ArrayLike<number>,
  cdf: (x: number) => number,
  before: (x: number) => number = cdf,
): number {
  const sorted = Float64Array.from(sample).sort();
  const n = sorted.length;
  let largest = 0;
  for (let first = 0, end = 0; first < n; first = end) {
    const x = sorted[first]!;
    while (end < n && sorted[end] === x) end++;
    largest = Math.max(largest, Math.abs(first / n - before(x)), Math.abs(end / n - cdf(x)));
  }
  return largest;
}

/**
 * What the distance of n draws stays below with probability at least 1 − alpha, whatever the distribution
 * (Dvoretzky, Kiefer & Wolfowitz 1956 with the constant of Massart 1990).
 */
export function bound(n: number, alpha: number): number {
  return Math.sqrt(Math.log(2 / alpha) / (2 * n));
}

/** Pearson's correlation. */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const n = x.length;
  let sx = 0,
    sy = 0,
    sxx = 0,
    syy = 0,
    sxy = 0;
  for (let i = 0; i < n; i++) {
    sx += x[i]!;
    sy += y[i]!;
    sxx += x[i]! * x[i]!;
    syy += y[i]! * y[i]!;
    sxy += x[i]! * y[i]!;
  }
  return (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
}

/** How many standard errors the correlation of n normal pairs lies from rho (Fisher 1915). */
export function correlationScore(r: number, rho: number, n: number): number {
  return (Math.atanh(r) - Math.atanh(rho)) * Math.sqrt(n - 3);
}
