import type { Comparison, Contest } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../../base/chart.js';
import { independent } from '../../../base/findings.js';
import { drawn, number, share, withError, sayShare } from '../../../base/format.js';
import { boxes } from '../../../base/pixels.js';
import { chartOf } from '../../../marks/layout.js';
import { heightOf, scaleTo, type Scale, y } from '../../../marks/scale.js';
import { HUE, INK } from '../../../base/theme.js';
import { colourOf } from '../../../marks/lines.js';
import {
  baselineOf,
  challenger,
  deadBy,
  sayCriterion,
  monthOf,
  placeOf,
  sayEven,
  sayMonths,
  sayName,
  seenBy,
  type Seen,
} from '../words.js';
import { wordsLayer } from '../../../marks/layers.js';

/** Lengths of a bar in weeks, and how many bars fit. */
const LENGTHS = [1, 2, 4, 13, 26, 52, 104] as const;
const MOST_BARS = 26;
/** Width of the bars for the whole, at either side of the dated ones, and what sets them apart, as shares of the plot. */
const SIDE = 0.1;
const GAP = 0.03;

interface Bars {
  readonly weeks: number;
  readonly start: number;
  readonly dated: readonly number[];
  readonly never: number;
}

/** When an alternative is ahead for good, as a distribution over all futures: in what is judged by, and in money. */
export function crossoverChart(comparison: Comparison, contest: Contest, frame: Frame = SLIDE): Chart {
  const {
    scenario: { horizon },
    runs,
  } = comparison;
  const index = placeOf(comparison, contest);
  const side = challenger(comparison, contest);
  const name = side === 'alternative' ? sayName(contest.name) : baselineOf(comparison);
  const colour = side === 'alternative' ? colourOf(index) : HUE.grey;
  const judged = seenBy(side, contest.crossover, independent(comparison));
  const value = seenBy(side, contest.payback, independent(comparison));
  const inValue = { heading: 'Ahead for good in value (payback), by month', seen: value };
  // Where value is what is judged by, the two are one.
  const byValue = comparison.judge.name === 'value';
  const panels = byValue
    ? [inValue]
    : [{ heading: `Ahead for good on ${sayCriterion(comparison)}, by month`, seen: judged }, inValue];
  const bars = panels.map(({ seen }) => barsOf(seen, contest.from, horizon));
  const scale = scaleTo(
    Math.max(...bars.flatMap(({ start, dated, never }) => [start, never, ...dated])) * 1.08,
    'share',
    5,
  );
  const other = side === 'alternative' ? baselineOf(comparison) : sayName(contest.name);
  return chartOf(comparison, frame, {
    name: index === 1 ? 'compare-crossover' : `compare-crossover-${index}`,
    title:
      sayEven(comparison, judged, `On ${sayCriterion(comparison)}, ${name} is`, 'the futures', 'ahead for good')
      + ` within ${sayMonths(horizon)}`
      + (byValue ? '' : `; ${sayEven(comparison, value, 'its value is', 'them', 'ahead for good')}`),
    subtitle:
      `Share of ${number(runs)} futures, by the ${sayLength(bars[0]!.weeks)} from which ${name} is never `
      + `behind ${other} again. Blue at the left: never behind at all; orange: not ahead for good within `
      + `${sayMonths(horizon)}, `
      + `companies that run out of money among them (${sayShare(deadBy(comparison, side === 'alternative' ? index : 0))}).`,
    inWords:
      panels
        .map(
          ({ heading, seen }) =>
            `${heading}: from the start ${withError(seen.start, share)}, later ${withError(seen.overtakes, share)}, never ${withError(seen.never, share)}`,
        )
        .join('. ') + '.',
    panels: panels.map(({ heading }, i) => ({
      heading,
      layers: (box: Box) => barLayers(bars[i]!, scale, colour, box),
    })),
    around: { timed: false, names: 8, shows: 'shares of all futures' },
    table: table([judged, value], contest.from),
  });
}

const sayLength = (weeks: number): string =>
  ({ 1: 'week', 2: 'fortnight', 4: 'four weeks', 13: 'quarter', 26: 'half-year', 52: 'year', 104: 'two years' })[
    weeks
  ]!;

/** The bars by time since the start of the decision. */
function barsOf({ start, never, overtaking }: Seen, from: number, until: number): Bars {
  const horizon = until - from;
  const weeks = LENGTHS.find((length) => horizon / length <= MOST_BARS) ?? LENGTHS[LENGTHS.length - 1]!;
  const dated = Array.from({ length: Math.ceil((horizon + 1) / weeks) }, (_, i) =>
    overtaking.slice(from + i * weeks, from + (i + 1) * weeks).reduce((sum, value) => sum + value, 0),
  );
  // The last week of the horizon belongs to the bar before it.
  if (dated.length > 1 && (dated.length - 1) * weeks >= horizon) dated[dated.length - 2]! += dated.pop()!;
  return { weeks, start: start.value, dated, never: never.value };
}

function barLayers({ weeks, start, dated, never }: Bars, scale: Scale, colour: string, box: Box): Layer[] {
  const side = box.width * SIDE;
  const gap = box.width * GAP;
  const from = side + gap;
  const pitch = (box.width - 2 * from) / dated.length;
  const bar = (value: number, left: number, width: number, paint: string) => ({
    left: drawn(left),
    right: drawn(left + width),
    top: drawn(box.height - heightOf(value, scale, box)),
    colour: paint,
  });
  const all = [
    bar(start, 0, side, HUE.sky),
    ...dated.map((value, i) => bar(value, from + i * pitch + 0.5, pitch - 1, colour)),
    bar(never, box.width - side, side, HUE.orange),
  ];
  const below = box.height + 9;
  const every = Math.max(1, Math.ceil(34 / (pitch * (52 / weeks)))) * 12;
  const months = monthOf(dated.length * weeks);
  const step = months <= 15 ? 3 : every;
  const ticks = Array.from({ length: Math.floor(months / step) + 1 }, (_, i) => i * step).map((month) => ({
    x: drawn(from + ((month * (52 / 12)) / weeks) * pitch),
    y: below,
    text: month === 0 ? '0' : `${month}`,
  }));
  return [
    {
      data: { values: all },
      mark: { type: 'rect' },
      encoding: boxes('left', 'right', 'top', box.height),
    },
    {
      data: { values: [{ share: 0 }] },
      mark: { type: 'rule', color: INK.rule },
      encoding: {
        x: { value: 0 },
        x2: { value: box.width },
        y: y('share', scale),
      },
    },
    wordsLayer(
      [
        { x: drawn(side / 2), y: drawn(all[0]!.top - 5), text: share(start) },
        { x: drawn(box.width - side / 2), y: drawn(all[all.length - 1]!.top - 5), text: share(never) },
      ],
      { align: 'center', baseline: 'bottom', fontWeight: 600 },
    ),
    wordsLayer(ticks, { align: 'center', baseline: 'top', color: INK.soft }),
    wordsLayer(
      [
        { x: drawn(side / 2), y: below, text: 'start' },
        { x: drawn(box.width - side / 2), y: below, text: 'never' },
      ],
      { align: 'center', baseline: 'top', color: INK.soft },
    ),
  ];
}

/** A row a week: shares of all futures that overtake in it, and that are ahead for good by then. */
function table([judged, value]: readonly [Seen, Seen], from: number): Chart['table'] {
  const sums = [judged, value].map(({ start, overtaking }) => {
    let sum = 0;
    // Who is never behind leads from the start of the decision on, and not before there is one.
    return overtaking.map((share, week) => (sum += share + (week === from ? start.value : 0)));
  });
  return {
    columns: ['week', 'overtakes', 'ahead_for_good', 'pays_back', 'paid_back'],
    rows: judged.overtaking.map((share, week) => [
      week,
      drawn(share),
      drawn(sums[0]![week]!),
      drawn(value.overtaking[week]!),
      drawn(sums[1]![week]!),
    ]),
  };
}
