import type { Layer } from '../../base/chart.js';
import { drawn } from '../../base/format.js';
import { textWidth } from '../../base/inter.js';
import { boxes, pixels } from '../../base/pixels.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { diagonals, type Fill } from './grid.js';
import { filled, rulesLayer, wordsLayer } from '../../marks/layers.js';

/** What a mark of a map means. */
export interface KeyEntry {
  readonly text: string;
  /** Swatches side by side, for shades of one meaning. */
  readonly fills?: readonly Fill[];
  readonly hatched?: boolean;
  readonly line?: 'solid' | 'dashed';
  readonly ring?: boolean;
}

export const KEY_ROW = 22;
const SWATCH = 18;
const GAP = 6;
const BETWEEN = 18;
const HIGH = 12;

const markWidth = ({ fills }: KeyEntry): number => (fills ? fills.length * SWATCH : SWATCH + 6);

/** The key in rows that fit a width. */
function inRows(entries: readonly KeyEntry[], width: number): KeyEntry[][] {
  const rows: KeyEntry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const size = markWidth(entry) + GAP + textWidth(entry.text, SIZE.footer) + BETWEEN;
    if (used > 0 && used + size - BETWEEN > width) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]!.push(entry);
    used += size;
  }
  return rows;
}

/** Height that a key takes above a map, the gap below it included. */
export const keyHeight = (entries: readonly KeyEntry[], width: number): number =>
  inRows(entries, width).length * KEY_ROW + 6;

/** A key at the upper edge of a plot, as rows of marks and what they mean. */
export function key(entries: readonly KeyEntry[], width: number): Layer[] {
  const swatches: object[] = [];
  const strokes: object[] = [];
  const solid: object[] = [];
  const dashed: object[] = [];
  const rings: object[] = [];
  const texts: object[] = [];
  inRows(entries, width).forEach((row, r) => {
    const y = r * KEY_ROW + HIGH / 2 + 2;
    let x = 0;
    for (const entry of row) {
      const [top, bottom, right] = [y - HIGH / 2, y + HIGH / 2, x + markWidth(entry)];
      entry.fills?.forEach((fill, i) =>
        swatches.push({ left: drawn(x + i * SWATCH), right: drawn(x + (i + 1) * SWATCH), top, bottom, ...fill }),
      );
      if (entry.hatched) strokes.push(...diagonals(x, top, right, bottom));
      if (entry.line) (entry.line === 'solid' ? solid : dashed).push({ x: drawn(x), x2: drawn(right), y, y2: y });
      if (entry.ring) rings.push({ x: drawn((x + right) / 2), y });
      texts.push({ x: drawn(right + GAP), y, text: entry.text });
      x = right + GAP + textWidth(entry.text, SIZE.footer) + BETWEEN;
    }
  });
  const rule = (values: readonly object[], style: Layer): Layer => rulesLayer(values, { color: INK.text, ...style });
  return filled([
    {
      data: { values: swatches },
      mark: { type: 'rect' },
      encoding: {
        ...boxes(),
        fillOpacity: { field: 'opacity', type: 'quantitative', scale: null, legend: null },
      },
    },
    rule(strokes, { strokeWidth: 1 }),
    rule(solid, { strokeWidth: 3 }),
    rule(dashed, { strokeWidth: 1.5, strokeDash: [5, 3] }),
    {
      data: { values: rings },
      mark: {
        type: 'point',
        size: 90,
        filled: false,
        fill: HUE.yellow,
        stroke: INK.text,
        strokeWidth: 2.5,
        opacity: 1,
      },
      encoding: { x: pixels('x'), y: pixels('y') },
    },
    wordsLayer(texts, { align: 'left', baseline: 'middle', fontSize: SIZE.footer, color: INK.soft }),
  ]);
}
