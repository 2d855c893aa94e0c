/** A small picture of what came out, in plain data: lines and points over two axes, with what was expected beside them. */
export interface Picture {
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  /** Where the result should lie, shaded. */
  readonly expected?: Region;
}

export interface Axis {
  readonly title: string;
  /** Logarithmic; all values are above zero. */
  readonly log?: boolean;
  /** Far below one: written as powers of ten. */
  readonly tiny?: boolean;
  /** Shares of one, written as percentages. */
  readonly share?: boolean;
  /** Lowest and highest value shown; by default those of the series. */
  readonly domain?: readonly [number, number];
}

export interface Series {
  readonly name: string;
  /** `found` is what the engine did, `expected` what theory or source says, `other` something to compare with. */
  readonly kind: 'found' | 'expected' | 'other';
  readonly shape: 'line' | 'points';
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** A part of the plane; a bound that is left out is the edge of the picture. */
export interface Region {
  readonly x?: readonly [number, number];
  readonly y?: readonly [number, number];
}

export const line = (name: string, kind: Series['kind'], points: Series['points']): Series => ({
  name,
  kind,
  shape: 'line',
  points,
});
export const points = (name: string, kind: Series['kind'], of: Series['points']): Series => ({
  name,
  kind,
  shape: 'points',
  points: of,
});

/** Share of values at or below each of them: a distribution as a rising curve. */
export function cumulative(name: string, kind: Series['kind'], values: readonly number[]): Series {
  const sorted = [...values].sort((a, b) => a - b);
  return points(
    name,
    kind,
    sorted.map((value, i) => [value, (i + 1) / sorted.length]),
  );
}
