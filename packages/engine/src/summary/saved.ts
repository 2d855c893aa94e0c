import type { Held } from './distribution.js';

/** What many distributions hold, as numbers; and one after another the values that each holds one by one. */
export interface Saved {
  readonly numbers: Float64Array;
  readonly values: Float32Array;
}

/** Writes what a distribution holds, but for the values. */
export function write({ windows: { lows, highs }, gaps, common, values }: Held, numbers: number[]): void {
  numbers.push(...lows, ...highs, ...gaps, common.length);
  for (const { value, count } of common) numbers.push(value, count);
  numbers.push(values.length);
}

/** How many values there are, held and counted. */
export const countOf = ({ gaps, common, values }: Held): number =>
  gaps.reduce((sum, count) => sum + count, 0) + common.reduce((sum, { count }) => sum + count, 0) + values.length;

/** What so many distributions of so many windows hold, read back; null if it is something else. */
export function heldIn({ numbers, values }: Saved, distributions: number, windows: number): Held[] | null {
  let [at, from] = [0, 0];
  const isCount = (x: number | undefined): x is number => Number.isSafeInteger(x) && x! >= 0;
  const next = (count: number) => numbers.subarray(at, (at += count));
  const held: Held[] = [];
  for (let d = 0; d < distributions; d++) {
    const [lows, highs, gaps] = [next(windows), next(windows), next(windows + 1)];
    const many = numbers[at++];
    if (!gaps.every(isCount) || gaps.length <= windows || !isCount(many) || at + 2 * many > numbers.length) return null;
    const common = Array.from({ length: many }, (_, i) => ({
      value: numbers[at + 2 * i]!,
      count: numbers[at + 2 * i + 1]!,
    }));
    at += 2 * many;
    const size = numbers[at++];
    if (!isCount(size) || from + size > values.length || !common.every(({ count }) => isCount(count))) return null;
    held.push({
      windows: { lows: Float32Array.from(lows), highs: Float32Array.from(highs) },
      gaps,
      common,
      values: values.subarray(from, (from += size)),
    });
  }
  return at === numbers.length && from === values.length ? held : null;
}
