import { meanOf } from '@paydown/engine/internal';

export const mean = (values: ArrayLike<number>): number => meanOf(values).value;

export const variance = (values: ArrayLike<number>): number => {
  const middle = mean(values);
  return mean(Array.from(values, (x) => (x - middle) ** 2));
};

/** Standard error of the mean. */
export const meanError = (values: ArrayLike<number>): number => meanOf(values).error;

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
