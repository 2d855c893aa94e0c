import type { Box, Layer } from '../../base/chart.js';
import { drawn } from '../../base/format.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { textWidth } from '../../base/inter.js';
import { boxes, pixels } from '../../base/pixels.js';
import { filled, rulesLayer } from '../../marks/layers.js';

/**
 * A map of cells: columns from left to right, rows from the bottom up. Colours are a hue and how strongly it covers the
 * paper, so that any theme can draw them.
 */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Upper edge of the cells, in pixels below that of the plot; a key stands above. */
  readonly top: number;
  readonly box: Box;
}

export interface Fill {
  readonly colour: string;
  readonly opacity: number;
}

export type Mask = (column: number, row: number) => boolean;

const cellWidth = ({ box, columns }: Grid): number => box.width / columns;
const cellHeight = ({ box, top, rows }: Grid): number => (box.height - top) / rows;

/** Pixel of a place on the map: 0.5 is the middle of the first cell. */
export const across = (grid: Grid, column: number): number => drawn(column * cellWidth(grid));
export const down = (grid: Grid, row: number): number => drawn(grid.box.height - row * cellHeight(grid));

/** All cells, each with what is said of it under the pointer. */
export function cells(
  grid: Grid,
  fillOf: (column: number, row: number) => Fill,
  tipOf: ((column: number, row: number) => string) | null,
): Layer {
  const values = everyCell(grid).map(([column, row]) => ({
    left: across(grid, column),
    right: across(grid, column + 1),
    bottom: down(grid, row),
    top: down(grid, row + 1),
    ...fillOf(column, row),
    ...(tipOf && { tip: tipOf(column, row) }),
  }));
  return {
    data: { values },
    mark: { type: 'rect' },
    encoding: {
      ...boxes(),
      fillOpacity: { field: 'opacity', type: 'quantitative', scale: null, legend: null },
      ...(tipOf && { tooltip: { field: 'tip', type: 'nominal' } }),
    },
  };
}

const everyCell = ({ columns, rows }: Grid): [number, number][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column): [number, number] => [column, row]),
  ).flat();

interface Line {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

/** The edge of a region, along its cells. */
export function outline(grid: Grid, inside: Mask, style: Layer): Layer {
  const isIn = (column: number, row: number) =>
    column >= 0 && row >= 0 && column < grid.columns && row < grid.rows && inside(column, row);
  const edges: Line[] = [];
  for (let line = 0; line <= grid.rows; line++) {
    for (const [from, to] of stretches(grid.columns, (column) => isIn(column, line) !== isIn(column, line - 1))) {
      edges.push({ x: across(grid, from), x2: across(grid, to), y: down(grid, line), y2: down(grid, line) });
    }
  }
  for (let line = 0; line <= grid.columns; line++) {
    for (const [from, to] of stretches(grid.rows, (row) => isIn(line, row) !== isIn(line - 1, row))) {
      edges.push({ x: across(grid, line), x2: across(grid, line), y: down(grid, from), y2: down(grid, to) });
    }
  }
  return rulesLayer(edges, { strokeCap: 'square', ...style });
}

/** Stretches of neighbours of which something is true, each as its first and the one after its last. */
function stretches(length: number, holds: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < length; from++) {
    if (!holds(from)) continue;
    let to = from;
    while (to < length && holds(to)) to++;
    found.push([from, to]);
    from = to;
  }
  return found;
}

const HATCH = 7;

/** Diagonal strokes over a region: it is told apart in grey print too. */
export function hatch(grid: Grid, inside: Mask, style: Layer): Layer {
  const strokes = everyCell(grid)
    .filter(([column, row]) => inside(column, row))
    .flatMap(([column, row]) =>
      diagonals(across(grid, column), down(grid, row + 1), across(grid, column + 1), down(grid, row)),
    );
  return rulesLayer(strokes, style);
}

/** Strokes rising to the right that fill a rectangle, on the same lines x + y = n × HATCH in all of them. */
export function diagonals(left: number, top: number, right: number, bottom: number): Line[] {
  const strokes: Line[] = [];
  for (let sum = Math.ceil((left + top) / HATCH) * HATCH; sum < right + bottom; sum += HATCH) {
    const [x, x2] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
    if (x2 > x) strokes.push({ x: drawn(x), y: drawn(sum - x), x2: drawn(x2), y2: drawn(sum - x2) });
  }
  return strokes;
}

/** A name inside a region, in the largest part of it where there is room; nothing where there is none. */
export function regionName(grid: Grid, inside: Mask, text: string): Layer[] {
  const width = textWidth(text, SIZE.label, 'semibold') + 12;
  const [wide, high] = [Math.ceil(width / cellWidth(grid)), Math.ceil(22 / cellHeight(grid))];
  const fits = (column: number, row: number) =>
    Array.from({ length: wide * high }, (_, i) => [column + (i % wide), row + Math.floor(i / wide)] as const).every(
      ([x, y]) => x < grid.columns && y < grid.rows && inside(x, y),
    );
  const places = everyCell(grid).filter(([column, row]) => fits(column, row));
  if (places.length === 0) return [];
  const middle = [0, 1].map((axis) => places.reduce((sum, place) => sum + place[axis]!, 0) / places.length) as [
    number,
    number,
  ];
  const far = ([column, row]: [number, number]) =>
    Math.hypot((column - middle[0]) * cellWidth(grid), (row - middle[1]) * cellHeight(grid));
  const [column, row] = places.reduce((nearest, place) => (far(place) < far(nearest) ? place : nearest));
  const [x, y] = [across(grid, column + wide / 2), down(grid, row + high / 2)];
  return [
    {
      data: {
        values: [
          { left: drawn(x - width / 2), right: drawn(x + width / 2), top: drawn(y - 11), bottom: drawn(y + 11) },
        ],
      },
      mark: { type: 'rect', color: INK.paper, opacity: 0.85, cornerRadius: 3 },
      encoding: { x: pixels('left'), x2: { field: 'right' }, y: pixels('top'), y2: { field: 'bottom' } },
    },
    {
      data: { values: [{ x, y, text }] },
      mark: { type: 'text', baseline: 'middle', fontWeight: 600 },
      encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' } },
    },
  ];
}

/** A line through places of the map, on a halo of paper. */
export function path(
  grid: Grid,
  places: readonly (readonly [column: number, row: number])[],
  { width = 3, dash = [] as readonly number[] } = {},
): Layer[] {
  const values = places.map(([column, row], order) => ({ x: across(grid, column), y: down(grid, row), order }));
  const line = (style: Layer): Layer => ({
    data: { values },
    mark: { type: 'line', strokeJoin: 'round', ...style },
    encoding: { x: pixels('x'), y: pixels('y'), order: { field: 'order', type: 'quantitative' } },
  });
  return [
    line({ color: INK.paper, strokeWidth: width + 3, opacity: 0.9 }),
    line({ color: INK.text, strokeWidth: width, ...(dash.length > 0 && { strokeDash: dash }) }),
  ];
}

/** Where the company stands as it is: a ring, on a halo of paper. */
export const ring = (x: number, y: number): Layer[] =>
  (
    [
      [INK.paper, 8],
      [INK.text, 3],
    ] as const
  ).map(([stroke, strokeWidth]) => ({
    data: { values: [{ x: drawn(x), y: drawn(y) }] },
    mark: { type: 'point', size: 170, filled: false, fill: HUE.yellow, stroke, strokeWidth, opacity: 1 },
    encoding: { x: pixels('x'), y: pixels('y') },
  }));

export interface Tick {
  /** Place on the map, as `across` and `down` take it. */
  readonly at: number;
  readonly text: string;
}

/** Names along the lower and the left edge. */
export function ticks(grid: Grid, below: readonly Tick[], beside: readonly Tick[]): Layer[] {
  const [floor, last] = [grid.box.height, below.length - 1];
  const text = (values: readonly object[], style: Layer): Layer => ({
    data: { values },
    mark: { type: 'text', color: INK.soft, ...style },
    encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' } },
  });
  const bottom = below.map((tick, i) => ({
    ...tick,
    x: across(grid, tick.at),
    y: floor + 9,
    end: i === last && textWidth(tick.text, SIZE.label) / 2 > grid.box.width - across(grid, tick.at) + 10,
  }));
  return filled([
    rulesLayer(
      bottom.map(({ x }) => ({ x, x2: x, y: floor, y2: floor + 5 })),
      { color: INK.rule },
    ),
    text(
      bottom.filter(({ end }) => !end),
      { align: 'center', baseline: 'top' },
    ),
    text(
      bottom.filter(({ end }) => end).map((tick) => ({ ...tick, x: grid.box.width + 10 })),
      { align: 'right', baseline: 'top' },
    ),
    text(
      beside.map((tick) => ({ text: tick.text, x: -8, y: down(grid, tick.at) })),
      { align: 'right', baseline: 'middle' },
    ),
  ]);
}
