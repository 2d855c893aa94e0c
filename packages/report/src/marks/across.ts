/** A horizontal axis in pixels from its left end. */
export interface Across {
  readonly position: (value: number) => number;
  readonly ticks: readonly number[];
}

/** An axis that holds all values and is no longer than that: dots are read by their place, so it need not begin at zero. */
export function closeTo(
  values: readonly number[],
  from: number,
  to: number,
  parts = 4,
  ends: readonly [number, number] = [-Infinity, Infinity],
): Across {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = most - least || Math.abs(most) / 10 || 1;
  const step = stepOver(spread / parts);
  const low = Math.max(ends[0], Math.floor((least - spread / 20) / step) * step);
  const high = Math.min(ends[1], Math.ceil((most + spread / 20) / step) * step);
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) =>
    Number((low + i * step).toPrecision(12)),
  );
  return {
    position: (value) => from + ((Math.min(Math.max(value, low), high) - low) / (high - low)) * (to - from),
    ticks,
  };
}

/** The smallest of 1, 2 and 5 times a power of ten that is not below: labels of two digits say it whole. */
function stepOver(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * [1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9))!;
}
