import type { Box, Layer } from '../base/chart.js';
import { drawn } from '../base/format.js';
import { textWidth } from '../base/inter.js';
import { INK, SIZE } from '../base/theme.js';
import { rulesLayer, wordsLayer } from '../marks/layers.js';

/** A position given in pixels. */

/** A horizontal axis from `low` to `high` with ticks at round places. */
export interface Across {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly label: (value: number) => string;
}

/** Round places for at most `most` ticks between two ends. */
export function roundPlaces(low: number, high: number, most: number): number[] {
  const power = 10 ** Math.floor(Math.log10((high - low) / most));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => (high - low) / size <= most)!;
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** Pixels that the name of a tick needs. */
const ROOM_OF_LABEL = 52;

/** Weeks as years, or as months where they are few, as densely as their names have room. */
export function years(horizon: number, width: number): Across {
  const steps = horizon <= 104 ? [13, 26, 52] : [52, 104, 260];
  const step = steps.find((weeks) => (width * weeks) / horizon >= ROOM_OF_LABEL) ?? horizon;
  const ticks = Array.from({ length: Math.floor(horizon / step) + 1 }, (_, i) => i * step);
  return {
    low: 0,
    high: horizon,
    ticks,
    label: (week) =>
      week === 0
        ? 'now'
        : horizon <= 104
          ? `month ${Math.round((week * 12) / 52)}`
          : `year ${Math.round((week / 52) * 10) / 10}`,
  };
}

/** Where a value stands on the axis, in pixels. */
export const placeOn =
  ({ low, high }: Across, box: Box) =>
  (value: number): number =>
    ((value - low) / (high - low)) * box.width;

/** The axis, with ticks and labels below the plot, and a title at its right end. */
export function across(axis: Across, box: Box, title = ''): Layer[] {
  const place = placeOn(axis, box);
  const ticks = axis.ticks.map((value) => ({
    x: drawn(place(value)),
    text: axis.label(value),
    bottom: box.height,
    tick: box.height + 5,
  }));
  return [
    rulesLayer([{}], { color: INK.rule }, { x: 0, x2: box.width, y: box.height }),
    rulesLayer(ticks, { color: INK.rule }, { x: 'x', y: 'bottom', y2: 'tick' }),
    wordsLayer(
      ticks.filter((_, i) => i % apart(ticks) === 0),
      { baseline: 'top', color: INK.soft, dy: 8 },
      { y: 'bottom' },
    ),
    ...(title === ''
      ? []
      : [
          wordsLayer(
            [{ text: title }],
            { align: 'right', baseline: 'top', color: INK.soft, dy: 27 },
            { x: box.width, y: box.height },
          ),
        ]),
  ];
}

/** Of so many ticks one is named, so that names do not touch. */
function apart(ticks: readonly { readonly x: number; readonly text: string }[]): number {
  const reach = ticks.map(({ text }) => textWidth(text, SIZE.label) / 2 + BETWEEN / 2);
  const touches = (every: number) =>
    ticks.some(
      (tick, i) => i % every === 0 && i >= every && tick.x - ticks[i - every]!.x < reach[i]! + reach[i - every]!,
    );
  let every = 1;
  while (every < ticks.length && touches(every)) every++;
  return every;
}

/** Pixels between two names at least. */
const BETWEEN = 8;

/** About how wide a letter of such a label is, in pixels. */
const LETTER = 8;

/** A dashed rule through the plot with words at its head: where the reader’s guess stands, or a known value. */
export function upright(
  x: number,
  text: string,
  box: Box,
  { colour, head = 0, beside }: { readonly colour: string; readonly head?: number; readonly beside?: number },
): Layer[] {
  const inward = x < box.width / 2;
  const length = LETTER * text.length;
  const crosses = beside !== undefined && beside !== x && Math.abs(beside - x) < length && beside > x === inward;
  const fits = inward ? x > length : x + length < box.width;
  const right = crosses && fits ? !inward : inward;
  const words = (halo: Layer): Layer =>
    wordsLayer(
      [{ x: drawn(x), text }],
      {
        align: right ? 'left' : 'right',
        dx: right ? 7 : -7,
        baseline: 'top',
        color: colour,
        fontWeight: 600,
        fontSize: SIZE.label + 1,
        ...halo,
      },
      { y: head },
    );
  return [
    rulesLayer(
      [{ x: drawn(x) }],
      { color: colour, strokeWidth: 2.5, strokeDash: [7, 4] },
      { x: 'x', y: head, y2: box.height },
    ),
    words({ stroke: INK.paper, strokeWidth: 5, strokeJoin: 'round' }),
    words({}),
  ];
}
