export const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
};

export const variance = (values: ArrayLike<number>): number => {
  const middle = mean(values);
  return mean(Array.from(values, (x) => (x - middle) ** 2));
};

/** Standard error of the mean. */
export const meanError = (values: ArrayLike<number>): number => Math.sqrt(variance(values) / (values.length - 1));

/** Standard error of the variance. */
export const varianceError = (values: ArrayLike<number>): number => {
  const middle = mean(values);
  const fourth = mean(Array.from(values, (x) => (x - middle) ** 4));
  return Math.sqrt((fourth - variance(values) ** 2) / values.length);
};

/** The value below which a share of the values lies; they need no order. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Array.from(values).sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const above = sorted[Math.min(low + 1, sorted.length - 1)]!;
  return at === low ? sorted[low]! : sorted[low]! + (at - low) * (above - sorted[low]!);
}

/** Wilson's 95% interval of a share. */
export function shareInterval(hits: number, n: number): readonly [low: number, high: number] {
  const z = 1.96;
  const p = hits / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(middle - half, 0), Math.min(middle + half, 1)];
}
