/** A dot plot laid out in pixels: one dot a quantile, those of nothing in a block of their own on the left. */
export interface DotPlot {
  readonly diameter: number;
  /** Width of the block of nothing, left of the axis. */
  readonly block: number;
  readonly position: (value: number) => number;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly value: number }[];
}

/** From values to shares of an axis: square roots when a few values are far above the others, so that zero stays on the axis. */
export interface Axis {
  readonly top: number;
  readonly transform: (value: number) => number;
}

const LARGEST = 22;
const SMALLEST = 3;
const BLOCK_GAP = 14;

/** The axis for sorted values. */
export function axisFor(sorted: readonly number[], top: number): Axis {
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  return { top: top > 0 ? top : 1, transform: top > 4 * middle ? Math.sqrt : (value) => value };
}

/** `count` evenly spaced quantiles of sorted values: the middles of equal shares. */
export const quantiles = (sorted: readonly number[], count: number): number[] =>
  Array.from(
    { length: count },
    (_, i) => sorted[Math.min(sorted.length - 1, Math.floor(((i + 0.5) / count) * sorted.length))]!,
  );

/** The largest dots that fit: values of about the same place stack up. */
export function dotPlot(values: readonly number[], axis: Axis, width: number, height: number): DotPlot {
  for (let diameter = LARGEST; ; diameter--) {
    const plot = stack(values, axis, width, height, diameter);
    if (diameter === SMALLEST || plot.dots.every(({ y }) => y >= diameter / 2)) return plot;
  }
}

function stack(values: readonly number[], axis: Axis, width: number, height: number, diameter: number): DotPlot {
  const nothing = values.filter((value) => value <= 0).length;
  const columns = Math.ceil(nothing / Math.max(1, Math.floor(height / diameter)));
  const rows = Math.ceil(nothing / columns);
  const block = columns * diameter;
  const zero = nothing > 0 ? block + BLOCK_GAP : 0;
  const position = (value: number) =>
    zero + ((width - zero - diameter) * axis.transform(Math.min(value, axis.top))) / axis.transform(axis.top);
  const heights = new Map<number, number>();
  const dots = values.map((value, i) => {
    const column = value <= 0 ? Math.floor(i / rows) : columns + Math.floor((position(value) - zero) / diameter);
    const row = heights.get(column) ?? 0;
    heights.set(column, row + 1);
    const x = value <= 0 ? (column + 0.5) * diameter : zero + (column - columns + 0.5) * diameter;
    return { x, y: height - (row + 0.5) * diameter, value };
  });
  return { diameter, block, position, dots };
}

/** Round values for an axis, at least `gap` pixels apart, from zero up. */
export function roundTicks(top: number, position: (value: number) => number, gap: number): number[] {
  const ticks: number[] = [];
  const least = 10 ** Math.floor(Math.log10(top) - 3);
  const steps = Array.from({ length: 5 }, (_, power) =>
    [1, 2, 5].map((factor) => Number((factor * least * 10 ** power).toPrecision(3))),
  ).flat();
  for (const tick of steps.filter((step) => step <= top).reverse()) {
    if (ticks.length === 0 || position(ticks[0]!) - position(tick) >= gap) ticks.unshift(tick);
  }
  return [0, ...ticks.filter((tick) => position(tick) - position(0) >= gap)];
}
