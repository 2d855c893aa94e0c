import type { Fan } from '@paydown/engine/internal';
import type { Box, Chart, Frame, Layer, Tips } from '../base/chart.js';
import { drawn, inAHundred, type Format } from '../base/format.js';
import { pixels } from '../base/pixels.js';
import { INK, SIZE } from '../base/theme.js';
import { endLabels, LEADER, roomForNames } from '../marks/labels.js';
import { chartOf } from '../marks/layout.js';
import { heightOf, scaleOver, y, type Labels, type Scale } from '../marks/scale.js';
import { across, placeOn, upright, years, type Across } from './axes.js';
import { originOf, type Shown } from './shown.js';
import { rulesLayer, wordsLayer } from '../marks/layers.js';

/** One alternative over time. */
export interface Course {
  readonly name: string;
  readonly colour: string;
  readonly fan: Fan;
}

export interface Courses extends Shown {
  readonly weeks: readonly number[];
  readonly courses: readonly Course[];
  readonly format: Format;
  readonly kind: Labels;
  /** Single futures over all of it, a value a week. */
  readonly paths?: readonly { readonly name: string; readonly colour: string; readonly values: readonly number[] }[];
  /** Weeks to mark, with words. */
  readonly marks?: readonly (readonly [week: number, text: string])[];
  /** The reader’s guess of a value at the end. */
  readonly guess?: number;
  /** Share of the companies that are out of money in each week: they are counted above the plot, and not drawn. */
  readonly gone?: readonly number[];
  /** Values that the axis holds besides what is drawn, so that it stands still while the data change. */
  readonly holds?: readonly number[];
  /** Room at the right for names and last values, in pixels. */
  readonly room?: number;
}

/** The least and the largest value that is drawn of courses. */
export function reachOf(courses: readonly Course[]): readonly [low: number, high: number] {
  const [low, high] = bandOf(courses);
  const drawnValues = courses.flatMap(({ fan }) => [...fan.quantiles[low], ...fan.quantiles[high]]);
  return [Math.min(...drawnValues), Math.max(...drawnValues)];
}

const bandOf = (courses: readonly Course[]) => (courses.length === 1 ? ([10, 90] as const) : ([25, 75] as const));

/** Alternatives over time: the median of each as a line, the middle half as a band (the middle 80% of one alone), names and last values at the right. */
export const coursesChart =
  (shown: Courses) =>
  (frame: Frame): Chart => {
    const { weeks, courses, format, guess, name, title, paths = [], marks = [], gone, holds = [], room } = shown;
    const [low, high] = bandOf(courses);
    const subtitle = `${shown.subtitle} Line: the middle future; band: the middle ${courses.length === 1 ? '80%' : 'half'}.`;
    const last = weeks.length - 1;
    const drawnValues = [guess ?? 0, ...holds, ...paths.flatMap(({ values }) => values), ...reachOf(courses)];
    const scale = scaleOver(Math.min(...drawnValues), Math.max(...drawnValues), shown.kind, 6);
    const sayAt = (at: number) =>
      courses
        .map(
          ({ name: of, fan }) =>
            `${of}: ${format(fan.quantiles[50][at]!)} (${format(fan.quantiles[low][at]!)} to ${format(fan.quantiles[high][at]!)})`,
        )
        .concat(
          paths.map(({ name: of, values }) => `${of}: ${format(values[at]!)}`),
          gone === undefined ? [] : `out of money: ${inAHundred(gone[at]!)} of 100`,
        );
    const ends = [
      ...courses.map(({ name: of, colour, fan }) => ({ of, colour, at: fan.quantiles[50][last]! })),
      ...paths.map(({ name: of, colour, values }) => ({ of, colour, at: values[last]! })),
    ].map(({ of, colour, at }) => ({ text: `${of} ${format(at)}`, colour, at }));
    const beside = [...ends.map(({ text }) => text), ...(gone === undefined ? [] : [GONE])];
    let places: readonly number[] = [];
    const tips = (): Tips => ({ places, tell: (i) => [sayWeek(weeks[i]!), ...sayAt(i)].join('\n') });
    const layers = (box: Box): Layer[] => {
      const axis = years(weeks[last]!, box.width);
      const place = placeOn(axis, box);
      places = weeks.map((week) => drawn(place(week)));
      const points = ({ fan }: Course) =>
        weeks.map((week, i) => ({
          x: drawn(place(week)),
          low: drawn(fan.quantiles[low][i]!),
          middle: drawn(fan.quantiles[50][i]!),
          high: drawn(fan.quantiles[high][i]!),
        }));
      return [
        ...courses.map((state) => ({
          data: { values: points(state) },
          layer: [
            {
              mark: { type: 'area', color: state.colour, opacity: 0.16 },
              encoding: { x: pixels('x'), y: y('low', scale), y2: { field: 'high' } },
            },
            {
              mark: { type: 'line', color: state.colour, strokeWidth: 3, strokeJoin: 'round' },
              encoding: { x: pixels('x'), y: y('middle', scale) },
            },
          ],
        })),
        ...paths.map(({ colour, values }) => ({
          data: { values: weeks.map((week, i) => ({ x: drawn(place(week)), value: drawn(values[i]!) })) },
          mark: { type: 'line', color: colour, strokeWidth: 2.5, strokeJoin: 'round' },
          encoding: { x: pixels('x'), y: y('value', scale) },
        })),
        ...zeroLine(scale, box),
        ...marks.flatMap(([week, text], i) => upright(place(week), text, box, { colour: INK.soft, head: 20 * i })),
        ...across(axis, box),
        ...(gone === undefined ? [] : buried(gone, weeks, axis, box)),
        ...(guess === undefined ? [] : level(guess, `you: ${format(guess)}`, scale, box)),
        ...endLabels(
          ends.map(({ at, ...label }) => ({ ...label, bold: true, height: heightOf(at, scale, box) })),
          box,
        ),
        ...pointed(frame, box, tips()),
      ];
    };
    const chart = chartOf(originOf(shown), frame, {
      name,
      title,
      subtitle,
      inWords: yearly(weeks)
        .map((i) => `${sayWeek(weeks[i]!)}: ${sayAt(i).join('; ')}.`)
        .join(' '),
      panels: [{ layers, ...(gone === undefined ? {} : { heading: ' ' }) }],
      around: { timed: false, names: room ?? roomForNames(beside, frame), shows: '' },
      table: {
        columns: [
          'week',
          ...courses.flatMap(({ name: of }) => [low, 50, high].map((p) => `${of} P${p}`)),
          ...paths.map(({ name: of }) => of),
        ],
        rows: weeks.map((week, i) => [
          week,
          ...courses.flatMap(({ fan }) => [fan.quantiles[low][i]!, fan.quantiles[50][i]!, fan.quantiles[high][i]!]),
          ...paths.map(({ values }) => values[i]!),
        ]),
      },
    });
    return { ...chart, tips: tips() };
  };

const sayWeek = (week: number): string =>
  week === 0
    ? 'Now'
    : week < 104
      ? `After ${Math.round((week * 12) / 52)} months`
      : `After ${Number((week / 52).toFixed(1))} years`;

const yearly = (weeks: readonly number[]): number[] =>
  weeks
    .map((_, i) => i)
    .filter((i) => i === 0 || i === weeks.length - 1 || Math.floor(weeks[i]! / 52) > Math.floor(weeks[i - 1]! / 52));

/** The line of nothing, where there is something on either side of it. */
export const zeroLine = (scale: Scale, box: Box): Layer[] =>
  scale.bottom >= 0
    ? []
    : [
        rulesLayer(
          [{ at: drawn(box.height - heightOf(0, scale, box)) }],
          { color: INK.rule },
          { x: 0, x2: box.width, y: 'at' },
        ),
      ];

const GONE = 'out of money, %';

/** How many of a hundred are out of money at each tick of the axis, above the plot. */
function buried(gone: readonly number[], weeks: readonly number[], axis: Across, box: Box): Layer[] {
  const counts = axis.ticks
    .filter((week) => week > 0 && weeks.includes(week))
    .map((week) => ({ x: drawn(placeOn(axis, box)(week)), text: `† ${inAHundred(gone[weeks.indexOf(week)]!)}` }));
  const words = (values: readonly object[], align: string): Layer =>
    wordsLayer(values, { align, baseline: 'bottom', color: INK.soft }, { y: -8 });
  return [words(counts, 'center'), words([{ x: box.width + LEADER + 5, text: GONE }], 'left')];
}

/** A dashed level with words at its left: the reader’s guess. */
export function level(value: number, text: string, scale: Scale, box: Box): Layer[] {
  const at = drawn(box.height - heightOf(value, scale, box));
  return [
    rulesLayer([{ at }], { color: INK.text, strokeWidth: 2, strokeDash: [7, 4] }, { x: 0, x2: box.width, y: 'at' }),
    wordsLayer(
      [{ at, text }],
      { align: 'left', baseline: 'bottom', dx: 6, dy: -4, fontWeight: 600, fontSize: SIZE.label + 1 },
      { x: 0, y: 'at' },
    ),
  ];
}

/** What stands under the pointer: a thin column at each of these places. */
export function pointed(frame: Frame, box: Box, { places, tell }: Tips): Layer[] {
  if (!frame.interactive) return [];
  return [
    {
      data: { values: places.map((x, i) => ({ x, tip: tell(i) })) },
      params: [{ name: 'pointed', select: { type: 'point', on: 'pointerover', clear: 'pointerout' } }],
      mark: { type: 'rule', color: INK.text, strokeWidth: Math.ceil(box.width / Math.max(1, places.length - 1)) },
      encoding: {
        x: pixels('x'),
        y: { value: 0 },
        y2: { value: box.height },
        opacity: { condition: { param: 'pointed', empty: false, value: 0.1 }, value: 0 },
        tooltip: { field: 'tip', type: 'nominal' },
      },
    },
  ];
}
