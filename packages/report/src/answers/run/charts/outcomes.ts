import type { Bounded, Summary } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame, type Layer, type Box } from '../../../base/chart.js';
import {
  estimate,
  futures,
  isShared,
  known,
  lastDate,
  lastWeek,
  shareOfRuns,
  tooFew,
  independent,
} from '../../../base/findings.js';
import { drawn, rounded, money, month, share, withError, sayShare } from '../../../base/format.js';
import { colours } from '../../../base/pixels.js';
import { HUE, INK, SIZE } from '../../../base/theme.js';
import { axisFor, dotPlot, quantiles, roundTicks, type Axis } from '../../../marks/dots.js';
import { chartOf } from '../../../marks/layout.js';
import { axisOf, scaleTo } from '../../../marks/scale.js';
import { rulesLayer } from '../../../marks/layers.js';

const DOTS = 50;
const POINTS = 200;
const TICK_GAP = 52;
const SHARES = scaleTo(1, 'share', 4);

/** Where the futures end: fifty equally likely ends as dots, and the share of futures at or below each revenue. */
export function outcomes(summary: Summary, frame: Frame = SLIDE): Chart {
  const sorted = summary.final.arr;
  const ends = quantiles(sorted, DOTS);
  const axis = axisFor(sorted, ends[DOTS - 1]!);
  const by = month(lastDate(summary));
  const scaled = axis.transform === Math.sqrt ? ' Square-root axis.' : '';
  return chartOf(summary, frame, {
    name: 'outcomes',
    title: finding(summary),
    subtitle:
      `Annual recurring revenue in ${by}, ${futures(summary)}. Each dot is 2% of them; orange: nothing left. `
      + `The curve: share of the futures that end at or below a revenue.${scaled}`,
    inWords:
      `${withError(gone(summary), share)} end with nothing. `
      + `${MARKED.map(([p]) => `${p}% at or below ${withError(estimate(summary.outcomes.arr, p, lastWeek(summary)), money)}`).join(', ')}.`,
    panels: [
      {
        heading: 'Fifty equally likely ends',
        layers: (box) => dotLayers(ends, axis, box, summary.scenario.company.arr),
      },
      { heading: 'Futures at or below a revenue', layers: (box) => curveLayers(summary, axis, box) },
    ],
    around: { timed: false, names: 44, shows: 'quantiles' },
    table: {
      columns: ['share_of_futures', 'arr', 'arr_error'],
      rows: quantiles(sorted, POINTS).map((value, i) => [
        (i + 0.5) / POINTS,
        value,
        drawn(quantileError(sorted, (i + 0.5) / POINTS, independent(summary))),
      ]),
    },
  });
}

const at = (sorted: readonly number[], level: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(level * sorted.length))]!;
const nothing = (sorted: readonly number[]): number => sorted.filter((value) => value <= 0).length / sorted.length;
const gone = (summary: Summary): Bounded => shareOfRuns(nothing(summary.final.arr), summary);
const MARKED = [
  [10, 'P10'],
  [50, 'median'],
  [90, 'P90'],
] as const;

/** Half of the distance between the quantiles one standard error of the share above and below a level. */
function quantileError(sorted: readonly number[], level: number, runs: number): number {
  const away = Math.sqrt((level * (1 - level)) / runs);
  return (at(sorted, Math.min(1, level + away)) - at(sorted, Math.max(0, level - away))) / 2;
}

/** “One in ten ends above $38M, half below $14M, and 23% with nothing by December 2031”. */
function finding(summary: Summary): string {
  const last = lastWeek(summary);
  const { arr } = summary.outcomes;
  const [median, high] = [estimate(arr, 50, last), estimate(arr, 90, last)];
  const ended = gone(summary);
  const by = month(lastDate(summary));
  if (!known(median, high)) return tooFew(summary, 'how the futures end');
  if (high.value <= 0) return `${sayShare(ended)} of the futures end with nothing by ${by}`;
  const parts = [
    isShared(arr, 90, last)
      ? `One future in ten ends at ${money(rounded(high))} or more`
      : `One future in ten ends above ${money(rounded(high))}`,
    ...(median.value > 0
      ? [
          isShared(arr, 50, last)
            ? `half at ${money(rounded(median))} or less`
            : `half end below ${money(rounded(median))}`,
        ]
      : []),
  ];
  return ended.value > 0
    ? `By ${by}, ${parts[0]!.charAt(0).toLowerCase()}${parts.join(', ').slice(1)} and ${sayShare(ended)} with nothing`
    : `By ${by}, ${parts[0]!.charAt(0).toLowerCase()}${parts.join(' and ').slice(1)}; none ends with nothing`;
}

const across = (field: string, box: Box) => ({
  field,
  type: 'quantitative',
  scale: { domain: [0, box.width], nice: false },
  axis: null,
});
const down = (field: string, box: Box) => ({
  field,
  type: 'quantitative',
  scale: { domain: [box.height, 0], nice: false },
  axis: null,
});

function dotLayers(ends: readonly number[], axis: Axis, box: Box, today: number): Layer[] {
  const plot = dotPlot(ends, axis, box.width, box.height - 8);
  return [
    ...revenueAxis(axis, plot.position, plot.block, box, today),
    {
      data: {
        values: plot.dots.map(({ x, y, value }) => ({
          x: drawn(x),
          y: drawn(y + 8),
          colour: value <= 0 ? HUE.orange : HUE.blue,
          tip: money(value),
        })),
      },
      mark: { type: 'circle', size: Math.PI * (plot.diameter / 2 - 0.75) ** 2, opacity: 1 },
      encoding: {
        x: across('x', box),
        y: down('y', box),
        tooltip: { field: 'tip', type: 'nominal' },
        color: colours('colour'),
      },
    },
  ];
}

function curveLayers(summary: Summary, axis: Axis, box: Box): Layer[] {
  const {
    final: { arr: sorted },
    scenario,
  } = summary;
  const position = (value: number) =>
    (box.width * axis.transform(Math.min(value, axis.top))) / axis.transform(axis.top);
  const shown = quantiles(sorted, POINTS).map((value, i) => ({
    x: drawn(position(value)),
    share: (i + 0.5) / POINTS,
    value,
  }));
  const curve = [
    { x: 0, share: 0 },
    { x: 0, share: nothing(sorted) },
    ...shown.filter(({ value }) => value > 0 && value <= axis.top).map(({ x, share: level }) => ({ x, share: level })),
  ];
  const points = MARKED.map(([percentile, name]) => ({
    share: percentile / 100,
    name,
    end: estimate(summary.outcomes.arr, percentile, lastWeek(summary)),
  }))
    .filter(({ end }) => end.value > 0)
    .map(({ share: level, name, end }) => ({
      x: position(end.value),
      share: level,
      text: `${name} ${money(rounded(end))}`,
    }));
  const height = { field: 'share', type: 'quantitative', scale: { domain: [0, 1] }, axis: axisOf(SHARES) };
  const place = { x: across('x', box), y: height };
  return [
    ...revenueAxis(axis, position, 0, box, scenario.company.arr),
    { data: { values: curve }, mark: { type: 'line', color: HUE.blue, strokeWidth: 3 }, encoding: place },
    { data: { values: points }, mark: { type: 'circle', color: HUE.blue, size: 70, opacity: 1 }, encoding: place },
    {
      data: { values: points },
      mark: { type: 'text', align: 'left', baseline: 'top', dx: 9, dy: 3 },
      encoding: { ...place, text: { field: 'text' } },
    },
  ];
}

/** Round revenues under a plot, a thin line for each, and today’s revenue. */
function revenueAxis(axis: Axis, position: (value: number) => number, block: number, box: Box, today: number): Layer[] {
  const ticks = roundTicks(axis.top, position, TICK_GAP).map((tick) => ({
    x: tick === 0 ? block / 2 : position(tick),
    text: money(tick),
  }));
  const now = today > 0 && today < axis.top ? [{ x: position(today), text: `today ${money(today)}` }] : [];
  const lines = (values: readonly { x: number }[], style: Layer): Layer => ({
    data: { values },
    mark: { type: 'rule', ...style },
    encoding: { x: across('x', box), y: { value: 0 }, y2: { value: box.height } },
  });
  const words = (values: readonly { x: number; text: string }[], style: Layer, height: number): Layer => ({
    data: { values },
    mark: { type: 'text', color: INK.soft, fontSize: SIZE.label, ...style },
    encoding: { x: across('x', box), y: { value: height }, text: { field: 'text' } },
  });
  return [
    lines(
      ticks.filter(({ x }) => x > block),
      { color: INK.grid },
    ),
    rulesLayer([{}], { color: INK.rule }, { x: 0, x2: box.width, y: box.height }),
    words(ticks, { baseline: 'top' }, box.height + 9),
    ...(now.length > 0
      ? [
          lines(now, { color: INK.text, opacity: 0.55, strokeDash: [3, 3] }),
          words(now, { baseline: 'bottom', align: 'left', dx: 4, fontSize: SIZE.footer }, 12),
        ]
      : []),
  ];
}
