import { withError } from '../../base/format.js';
import { capital } from '../../base/words.js';
import { isFigure, type Cell, type Facts, type Table } from '../model.js';
import type { Box, Grid, Room } from './place.js';
import { lineHeight, type Measure } from './type.js';

/** Around the text of a cell: left and right in inches, above and below in lines; and of rows that shall be many. */
export const CELL_X = 0.06;
const CELL_LINES = 0.3;
const PAGED_CELL_LINES = 0.14;
const PAGED_SIZE = 10;

/** A table in texts: its head first, where it has one. */
interface Texts {
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

const cellText = (cell: Cell): string =>
  isFigure(cell)
    ? `${cell.change && cell.estimate.value > 0 ? '+' : ''}${withError(cell.estimate, cell.format)}`
    : cell.text;

function textsOf(block: Facts | Table): Texts {
  if (block.kind === 'facts')
    return { head: null, rows: block.rows.map(({ label, text }) => [capital(label), text]), right: [false, false] };
  const shown = block.columns.flatMap((column, i) => (column.label === null ? [] : [i]));
  return {
    head: [block.head.text, ...shown.map((i) => block.columns[i]!.label!)],
    rows: block.rows.map(({ label, cells }) => [label, ...shown.map((i) => cellText(cells[i]!))]),
    right: [false, ...shown.map((i) => block.columns[i]!.words !== true && block.columns[i]!.looks === undefined)],
  };
}

/** A table or facts in a box, each text in so many lines at most. */
export function gridIn(block: Facts | Table, box: Box, size: number, most: number, { measure }: Room): Grid {
  const { head, rows, right } = textsOf(block);
  const all = head === null ? rows : [head, ...rows];
  const widths = widthsOf(all, right, box.w, size, measure);
  const grid = all.map((cells, r) => {
    const weight = (c: number) => (c === 0 || (r === 0 && head !== null) ? 'semibold' : 'regular');
    const inner = (c: number) => widths[c]! - 2 * CELL_X;
    const shown = cells.map((text, c) => measure.cut(text, size, inner(c), most, weight(c)));
    const lines = Math.max(...shown.map((text, c) => measure.lines(text, size, inner(c), weight(c))));
    return { cells: shown, head: r === 0 && head !== null, height: (lines + 2 * CELL_LINES) * lineHeight(size) };
  });
  return {
    kind: 'grid',
    box: { x: box.x, y: box.y, w: box.w, h: grid.reduce((sum, { height }) => sum + height, 0) },
    size,
    columns: widths.map((width, c) => ({ width, right: right[c]! })),
    rows: grid,
    named: true,
    pad: CELL_LINES * lineHeight(size),
  };
}

/** A long table in rows of one line, a part of it for each slide that it needs. */
export function gridsIn(table: Table, box: Box, { measure, scale }: Room): Grid[] {
  const { head, rows, right } = textsOf(table);
  const size = PAGED_SIZE * scale;
  const height = (1 + 2 * PAGED_CELL_LINES) * lineHeight(size);
  const most = Math.max(1, Math.floor(box.h / height) - 1);
  const pages = Math.max(1, Math.ceil(rows.length / most));
  const each = Math.ceil(rows.length / pages);
  const widths = widthsOf([head!, ...rows], right, box.w, size, measure);
  const line = (cells: readonly string[], isHead: boolean) => ({
    height,
    head: isHead,
    cells: cells.map((text, c) => measure.cut(text, size, widths[c]! - 2 * CELL_X, 1, isHead ? 'semibold' : 'regular')),
  });
  return Array.from({ length: pages }, (_, page) => {
    const shown = rows.slice(page * each, (page + 1) * each);
    return {
      kind: 'grid',
      box: { ...box, h: (shown.length + 1) * height },
      size,
      columns: widths.map((width, c) => ({ width, right: right[c]! })),
      rows: [line(head!, true), ...shown.map((cells) => line(cells, false))],
      named: false,
      pad: PAGED_CELL_LINES * lineHeight(size),
    };
  });
}

/** Widths of columns: numbers have what they need, and words share the rest by their length. */
function widthsOf(
  rows: readonly (readonly string[])[],
  right: readonly boolean[],
  whole: number,
  size: number,
  measure: Measure,
): number[] {
  const natural = right.map(
    (_, c) => Math.max(...rows.map((cells) => measure.width(cells[c]!, size, 'semibold'))) + 2 * CELL_X + 0.05,
  );
  const needed = natural.reduce((sum, width) => sum + width, 0);
  if (needed <= whole) {
    // Words take what is left over; of numbers alone all share it.
    const wide = right.flatMap((isRight, c) => (isRight ? [] : [c]));
    const last = wide.length > 1 ? wide.slice(-1) : wide;
    return natural.map((width, c) => width + (last.includes(c) ? whole - needed : 0));
  }
  // Long texts are broken: a short column keeps its width, and the long ones share the rest.
  const fair = whole / natural.length;
  const short = natural.map((width) => width <= fair);
  const left = whole - natural.reduce((sum, width, c) => sum + (short[c] ? width : 0), 0);
  const long = natural.map((width, c) => (short[c] ? 0 : Math.sqrt(width)));
  const total = long.reduce((sum, width) => sum + width, 0);
  return natural.map((width, c) => (short[c] ? width : (left * long[c]!) / total));
}

/** Rows stand further apart where there is room: by half of what is left over, and two lines each at most. */
export function roomier(grid: Grid, height: number): Grid {
  const { box, rows, pad, size } = grid;
  const more = Math.min(2 * lineHeight(size), (height - box.h) / 2 / rows.length);
  return {
    ...grid,
    box: { ...box, h: box.h + more * rows.length },
    rows: rows.map((each) => ({ ...each, height: each.height + more })),
    pad: pad + more / 2,
  };
}

/** The rows of a table that have room. */
export function shortened(grid: Grid, most: number): Grid {
  let height = 0;
  const rows = grid.rows.filter((each) => (height += each.height) <= most);
  return { ...grid, rows, box: { ...grid.box, h: rows.reduce((sum, each) => sum + each.height, 0) } };
}
