/** Cumulative probabilities of 0, 1, … `last`, from the ratios of successive probabilities, summed outwards from the mode. */
function cumulative(last: number, mode: number, ratio: (k: number) => number): Float64Array {
  const weights = new Float64Array(last + 1);
  weights[mode] = 1;
  for (let k = mode; k < last; k++) weights[k + 1] = weights[k]! * ratio(k);
  for (let k = mode; k > 0; k--) weights[k - 1] = weights[k]! / ratio(k - 1);
  const total = weights.reduce((sum, w) => sum + w, 0);
  let sum = 0;
  return weights.map((w) => (sum += w) / total);
}

/** Cumulative Poisson probabilities, so far up that what is left out is below 1e-17. */
export function poissonCumulative(mean: number): Float64Array {
  return cumulative(Math.ceil(mean + 12 * Math.sqrt(mean) + 30), Math.floor(mean), (k) => mean / (k + 1));
}

/** Cumulative binomial probabilities of 0 to n. */
export function binomialCumulative(n: number, p: number): Float64Array {
  return cumulative(n, Math.min(Math.floor((n + 1) * p), n), (k) => ((n - k) * p) / ((k + 1) * (1 - p)));
}

/** The smallest k whose cumulative probability reaches u. */
export function exactQuantile(cumulative: Float64Array, u: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! >= u) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether u lies so near a step of the distribution that rounding may decide its side. */
export function onStep(cumulative: Float64Array, u: number): boolean {
  const k = exactQuantile(cumulative, u);
  return cumulative[k]! - u < 1e-12 || (k > 0 && u - cumulative[k - 1]! < 1e-12);
}
