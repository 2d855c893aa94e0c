import type { Box, Chart, Frame, Layer } from '../base/chart.js';
import { drawn, ofHundred, type Format } from '../base/format.js';
import { colours, pixels } from '../base/pixels.js';
import { HUE, INK, SIZE, TINT } from '../base/theme.js';
import { quantiles } from '../marks/dots.js';
import { chartOf } from '../marks/layout.js';
import { across, placeOn, roundPlaces, upright, type Across } from './axes.js';
import { middle } from './middle.js';
import { originOf, type Shown } from './shown.js';
import { rulesLayer, wordsLayer } from '../marks/layers.js';

export interface Dots extends Shown {
  /** One value a future. */
  readonly values: ArrayLike<number>;
  readonly format: Format;
  /** The reader’s guess, on the same scale. */
  readonly guess?: number;
  /** What the axis measures. */
  readonly measure: string;
  /** What lies on either side of the pivot, and on it: `['80/20 ahead', 'progress only ahead', 'both out of money']`. */
  readonly sides?: readonly [above: string, below: string, level?: string];
  /** Zero unless it is said. */
  readonly pivot?: number;
  /** Which side is blue; the other is vermilion. */
  readonly blue?: 'above' | 'below';
}

const DOTS = 100;
const [LARGEST, SMALLEST] = [26, 3];
/** Height of a line of words at the head of the plot. */
const WORDS = 21;

/** All futures as a hundred dots: each stands for one in a hundred. The middle one is marked, and so is the guess. */
export const dotsChart =
  (shown: Dots) =>
  (frame: Frame): Chart => {
    const { name, title, format, guess, measure, sides, pivot = 0, blue = 'above' } = shown;
    const sorted = Float64Array.from(shown.values).sort();
    const dots = quantiles(Array.from(sorted), DOTS);
    const centre = middle(sorted);
    const [low, high] = ends(dots, guess);
    const beyond = dots.filter((value) => value < low || value > high).length;
    const [above, below] =
      blue === 'above' ? ([HUE.blue, HUE.vermilion] as const) : ([HUE.vermilion, HUE.blue] as const);
    const counted = sidesOf(sorted, pivot);
    const layers = (box: Box): Layer[] => {
      const axis: Across = { low, high, ticks: roundPlaces(low, high, Math.floor(box.width / 70)), label: format };
      const inner = { ...box, height: box.height - 18 };
      const place = placeOn(axis, inner);
      const head = WORDS * (!sides ? 0 : frame.stacked ? 2 : 1);
      const { diameter, stacked } = stack(
        dots.map((value) => ({ value, x: place(Math.min(high, Math.max(low, value))) })),
        inner,
        head + 2 * WORDS,
      );
      const colour = (value: number) =>
        !sides ? HUE.blue : value === pivot ? HUE.grey : value < pivot ? below : above;
      return [
        {
          data: {
            values: stacked.map(({ x, y, value }) => ({
              x: drawn(x),
              y: drawn(y),
              colour: colour(value),
              tip: `${measure}: ${format(value)}`,
            })),
          },
          mark: {
            type: 'point',
            shape: 'circle',
            filled: true,
            opacity: 1,
            size: drawn((Math.PI * (diameter - 1.5) ** 2) / 4),
          },
          encoding: {
            x: pixels('x'),
            y: pixels('y'),
            color: colours('colour'),
            ...(frame.interactive ? { tooltip: { field: 'tip', type: 'nominal' } } : {}),
          },
        },
        ...across(axis, inner, sides ? '' : measure),
        ...(sides
          ? beside(
              [
                [sides[0], counted.above, above],
                [sides[1], counted.below, below],
                [sides[2] ?? 'level', counted.level, INK.soft],
              ],
              inner,
              { pivot: place(pivot), head, narrow: frame.stacked },
            )
          : []),
        ...upright(place(centre), `middle future: ${format(centre)}`, inner, {
          colour: INK.soft,
          head: head + WORDS,
          ...(sides && { beside: place(pivot) }),
        }),
        ...(guess === undefined
          ? []
          : upright(place(guess), `you: ${format(guess)}`, inner, { colour: INK.text, head })),
      ];
    };
    const percentiles = [10, 25, 50, 75, 90].map((p) => `P${p} ${format(p === 50 ? centre : dots[p - 1]!)}`).join(', ');
    const level = counted.level > 0 ? `; ${sides?.[2] ?? 'level'}: ${counted.level} of 100` : '';
    const apart = sides ? ` ${sides[0]}: ${counted.above} of 100; ${sides[1]}: ${counted.below} of 100${level}.` : '';
    return chartOf(originOf(shown), frame, {
      name,
      title,
      subtitle:
        `${shown.subtitle} Each dot is one future in a `
        + 'hundred.'
        + (beyond > 0
          ? ` ${beyond === 1 ? 'One lies' : `${beyond} lie`} beyond the edge and ${beyond === 1 ? 'is' : 'are'} drawn at it.`
          : ''),
      inWords: `${measure}: ${percentiles}.${apart}${guess === undefined ? '' : ` Your guess: ${format(guess)}.`}`,
      panels: [{ layers }],
      around: { timed: false, names: 20, shows: '' },
      table: { columns: ['future', measure], rows: Array.from(shown.values, (value, run) => [run, value]) },
    });
  };

/** How many of a hundred futures lie above a pivot, on it and below. */
function sidesOf(values: ArrayLike<number>, pivot: number): Record<'above' | 'level' | 'below', number> {
  const all = Array.from(values);
  const share = (test: (value: number) => boolean) => all.filter(test).length / all.length;
  const [above, below, level] = ofHundred([
    share((value) => value > pivot),
    share((value) => value < pivot),
    share((value) => value === pivot),
  ]) as [number, number, number];
  return { above, below, level };
}

/** Ends of the axis: all dots, but for a few that are far out, zero where it is near, and the guess. */
function ends(dots: readonly number[], guess: number | undefined): [number, number] {
  const [p10, p90] = [dots[9]!, dots[89]!];
  const reach = 1.2 * (p90 - p10);
  const low = Math.max(dots[0]!, p10 - reach);
  const high = Math.min(dots[DOTS - 1]!, p90 + reach);
  const room = Math.max((high - low) * 0.03, Math.abs(high) * 1e-6, 1e-9);
  const inside = guess === undefined ? [low, high] : [Math.min(low, guess), Math.max(high, guess)];
  const [first, last] = inside as [number, number];
  return [first > 0 && first < (last - first) * 0.6 ? 0 : first - room, last + room];
}

/** The largest dots that fit: those of about the same place stack up. */
function stack(
  dots: readonly { readonly value: number; readonly x: number }[],
  box: Box,
  head: number,
): { diameter: number; stacked: { x: number; y: number; value: number }[] } {
  for (let diameter = LARGEST; ; diameter--) {
    const heights = new Map<number, number>();
    const stacked = dots.map(({ value, x }) => {
      const column = Math.min(Math.floor(x / diameter), Math.floor(box.width / diameter) - 1);
      const row = heights.get(column) ?? 0;
      heights.set(column, row + 1);
      return { x: (column + 0.5) * diameter, y: box.height - (row + 0.5) * diameter - 1, value };
    });
    if (diameter === SMALLEST || stacked.every(({ y }) => y >= head + diameter / 2)) return { diameter, stacked };
  }
}

type Side = readonly [name: string, ofHundred: number, colour: string];

/** What lies on either side of the pivot and on it, in how many of a hundred futures. */
function beside(
  [above, below, level]: readonly [Side, Side, Side],
  box: Box,
  { pivot, head, narrow }: { readonly pivot: number; readonly head: number; readonly narrow: boolean },
): Layer[] {
  const say = ([name, ofHundred, colour]: Side) => ({ text: `${name}: ${ofHundred} of 100`, colour });
  const words = [
    { ...say(below), x: 0, y: 0, align: 'left' },
    { ...say(above), x: box.width, y: narrow ? WORDS : 0, align: 'right' },
    ...(level[1] > 0
      ? [{ ...say(level), x: narrow ? 0 : box.width / 2, y: narrow ? WORDS : 0, align: narrow ? 'left' : 'center' }]
      : []),
  ];
  return [
    ...(pivot >= 0 && pivot <= box.width
      ? [rulesLayer([{}], { color: INK.text, strokeWidth: 1.5 }, { x: drawn(pivot), y: head, y2: box.height })]
      : []),
    ...words.map(({ text, colour, x, y, align }) =>
      wordsLayer(
        [{ text }],
        {
          align,
          baseline: 'top',
          color: colour === HUE.vermilion ? TINT.rust : colour,
          fontWeight: 600,
          fontSize: SIZE.label + 1,
        },
        { x: x, y: y },
      ),
    ),
  ];
}
