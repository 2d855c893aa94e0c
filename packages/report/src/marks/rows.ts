import type { Box, Layer } from '../base/chart.js';
import { drawn } from '../base/format.js';
import { textWidth } from '../base/inter.js';
import { boxes, colours, pixels } from '../base/pixels.js';
import { HUE, INK, SIZE } from '../base/theme.js';
import type { Across } from './across.js';
import { filled, rulesLayer, wordsLayer } from './layers.js';

/** A name, a value with its interval, and what is said of it. */
export interface Row {
  readonly label: string;
  readonly bold?: boolean;
  readonly value: number;
  /** The 95% interval of its Monte Carlo error. */
  readonly low: number;
  readonly high: number;
  /** Where most futures lie, drawn behind. */
  readonly band?: readonly [number, number];
  readonly text: string;
  readonly colour?: string;
}

export interface RowsStyle {
  /** The rows are named on the left. */
  readonly named: boolean;
  readonly axis: (from: number, to: number) => Across;
  readonly write: (value: number) => string;
}

const GAP = 14;
const LARGEST = 56;
/** Labels of ticks keep so far apart. */
const APART = 10;

/** Dots with intervals, a row each, best read from the top: names on the left, numbers on the right. */
export function rowLayers(rows: readonly Row[], box: Box, { named, axis, write }: RowsStyle): Layer[] {
  const width = (text: string, bold = false) => textWidth(text, SIZE.label, bold ? 'semibold' : 'regular');
  const left = named ? Math.max(...rows.map(({ label, bold }) => width(label, bold))) + GAP : GAP;
  const right = box.width - Math.max(...rows.map(({ text, bold }) => width(text, bold))) - GAP;
  const { position, ticks } = axis(left, right);
  const pitch = Math.min(LARGEST, box.height / rows.length);
  const thick = Math.min(12, pitch * 0.5);
  const values = rows.map(({ label, value, low, high, band, text, bold = false, colour = HUE.blue }, i) => {
    const y = (i + 0.5) * pitch;
    return {
      label,
      text,
      bold,
      colour,
      y: drawn(y),
      x: drawn(position(value)),
      low: drawn(position(low)),
      high: drawn(position(high)),
      ...(band && {
        from: drawn(position(band[0])),
        to: drawn(position(band[1])),
        top: drawn(y - thick / 2),
        bottom: drawn(y + thick / 2),
      }),
    };
  });
  const bottom = rows.length * pitch;
  const words = (bold: boolean): Layer[] => {
    const chosen = values.filter((row) => row.bold === bold);
    const style = { baseline: 'middle', align: 'left', fontWeight: bold ? 600 : 400 };
    return [
      ...(named ? [wordsLayer(chosen, style, { x: 0, text: 'label' })] : []),
      wordsLayer(chosen, style, { x: right + GAP }),
    ];
  };
  return filled([
    rulesLayer(
      ticks.map((tick) => ({ x: drawn(position(tick)) })),
      { color: INK.grid },
      { x: 'x', y: 0, y2: bottom },
    ),
    wordsLayer(
      spaced(
        ticks.map((tick) => ({ x: drawn(position(tick)), text: write(tick) })),
        width,
      ),
      { baseline: 'top', color: INK.soft },
      { y: bottom + 6 },
    ),
    {
      data: { values: values.filter((row) => 'from' in row) },
      mark: { type: 'rect', opacity: 0.25 },
      encoding: boxes('from', 'to'),
    },
    {
      data: { values },
      mark: { type: 'rule', strokeWidth: 2.5 },
      encoding: { x: pixels('low'), x2: { field: 'high' }, y: pixels('y'), color: colours('colour') },
    },
    {
      data: { values },
      mark: { type: 'point', filled: true, size: 70, opacity: 1 },
      encoding: { x: pixels('x'), y: pixels('y'), color: colours('colour') },
    },
    ...words(false),
    ...words(true),
  ]);
}

/** Labels that have room, from the left. */
function spaced<T extends { readonly x: number; readonly text: string }>(
  labels: readonly T[],
  width: (text: string) => number,
): T[] {
  return labels.reduce<T[]>((kept, label) => {
    const last = kept[kept.length - 1];
    const room = last === undefined || label.x - width(label.text) / 2 >= last.x + width(last.text) / 2 + APART;
    return room ? [...kept, label] : kept;
  }, []);
}
