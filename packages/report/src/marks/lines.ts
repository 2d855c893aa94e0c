import type { Timed } from '@paydown/engine/internal';
import type { Box, Frame, Layer } from '../base/chart.js';
import { drawn } from '../base/format.js';
import { widest } from '../base/inter.js';
import { endLabels } from './labels.js';
import type { Panel } from './layout.js';
import { pointer } from './pointer.js';
import { heightOf, y, type Scale } from './scale.js';
import { x } from './time.js';
import { HUE, INK, SIZE } from '../base/theme.js';
import { rulesLayer, wordsLayer } from './layers.js';

/** Colours of the alternatives, in their order: the baseline is grey wherever it stands. */
const COLOURS = [HUE.grey, HUE.blue, HUE.vermilion, HUE.green, HUE.purple, HUE.orange, HUE.sky, INK.text] as const;

export const colourOf = (index: number): string => COLOURS[index % COLOURS.length]!;

/** One of several courses in one plot, by reported week; the band is drawn where it is given. */
export interface Line {
  readonly colour: string;
  readonly values: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
  /** What stands at its end. */
  readonly label: string;
}

/** A name at the right edge of something that is no line. */
export interface Name {
  readonly label: string;
  readonly value: number;
  readonly colour: string;
}

/** Courses that are laid over each other in one panel. */
interface Lines {
  readonly lines: readonly Line[];
  readonly scale: Scale;
  /** The lines under the pointer for a reported week. */
  readonly tip: (week: number) => readonly string[];
  /** What lies behind the courses. */
  readonly behind?: (box: Box) => readonly Layer[];
  /** Names beside those of the courses. */
  readonly names?: readonly Name[];
}

/** A panel of courses laid over each other, each named at its end. */
export const linesPanel = (
  timed: Timed,
  frame: Frame,
  { heading, ...content }: Lines & Pick<Panel, 'heading'>,
): Panel => ({ ...(heading !== undefined && { heading }), layers: (box) => lineLayers(timed, content, box, frame) });

function lineLayers(
  timed: Timed,
  { lines, scale, tip, behind = () => [], names = [] }: Lines,
  box: Box,
  frame: Frame,
): Layer[] {
  const at = x(timed, box.width);
  const known = lines.filter(({ values }) => values.some((value) => !Number.isNaN(value)));
  const last = timed.dates.length - 1;
  const points = ({ values, low, high }: Line) =>
    timed.dates.flatMap((date, i) =>
      Number.isNaN(values[i]!)
        ? []
        : [{ date, value: drawn(values[i]!), ...(low && high && { low: drawn(low[i]!), high: drawn(high[i]!) }) }],
    );
  const bands = known
    .filter(({ low }) => low !== undefined)
    .map((line): Layer => ({
      data: { values: points(line) },
      mark: { type: 'area', color: line.colour, opacity: 0.2 },
      encoding: { x: at, y: y('low', scale), y2: { field: 'high' } },
    }));
  const courses = known.map((line): Layer => ({
    data: { values: points(line) },
    mark: { type: 'line', color: line.colour, strokeWidth: 3 },
    encoding: { x: at, y: y('value', scale) },
  }));
  const ends: Name[] = known.map(({ label, values, colour }) => ({ label, value: values[last]!, colour }));
  const labels = [...ends, ...names]
    .filter(({ value }) => !Number.isNaN(value))
    .map(({ label, value, colour }) => ({ text: label, height: heightOf(value, scale, box), colour }));
  return [
    ...(known.length > 0 ? [] : [emptyPlot(timed, scale, box)]),
    ...behind(box),
    ...bands,
    ...courses,
    ...endLabels(labels, box),
    ...pointer(timed, frame, box, tip),
  ];
}

/** The axes alone, where nothing is known that could be drawn. */
const emptyPlot = (timed: Timed, scale: Scale, box: Box): Layer => ({
  data: { values: timed.dates.map((date) => ({ date, value: scale.bottom })) },
  mark: { type: 'line', opacity: 0 },
  encoding: { x: x(timed, box.width), y: y('value', scale) },
});

/** The level at which two alternatives are the same. */
export const levelRule = (value: number, scale: Scale, box: Box): Layer =>
  rulesLayer(
    [{ y: box.height - heightOf(value, scale, box) }],
    { color: INK.text, strokeWidth: 1 },
    { x: 0, x2: box.width, y: 'y' },
  );

/** Words inside a plot, at its left edge. */
export const notes = (texts: readonly { readonly text: string; readonly y: number }[], style: Layer = {}): Layer =>
  wordsLayer(texts, { align: 'left', baseline: 'middle', color: INK.soft, ...style }, { x: 8 });

const TIE = 26;
const MOST_ROOM = 250;
const MOST_ROOM_STACKED = 168;

/** Room at the right edge for the longest of these names. */
export const roomFor = (lines: readonly Pick<Line, 'label'>[], { stacked }: Frame): number =>
  Math.min(
    stacked ? MOST_ROOM_STACKED : MOST_ROOM,
    Math.ceil(
      widest(
        lines.map(({ label }) => label),
        SIZE.label,
        'semibold',
      ) + TIE,
    ),
  );
