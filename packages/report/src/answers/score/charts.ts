import { INTERVALS, SAID, type ScoreAnswer } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { drawn, share } from '../../base/format.js';
import { textWidth } from '../../base/inter.js';
import { colours, pixels } from '../../base/pixels.js';
import { chartOf } from '../../marks/layout.js';
import { axisOf, scaleTo } from '../../marks/scale.js';
import { forecaster, heldText, scoreFinding, origin } from './words.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { filled, rulesLayer, wordsLayer } from '../../marks/layers.js';

const SCALE = scaleTo(1, 'share', 4);

/** How often what happened was at or below what was said, against how often it should have been. */
export function calibrationChart(answer: ScoreAnswer, frame: Frame = SLIDE): Chart {
  const { all } = answer;
  const points = SAID.map((percentile) => ({ percentile, ...all.below![percentile] }));
  return chartOf(origin(answer), frame, {
    name: 'calibration',
    title: scoreFinding(answer),
    subtitle:
      'How often what happened was at or below each percentile that was said, against how often it should '
      + 'have been (the diagonal). Upright lines: 95% intervals, each question counted once. Steeper than '
      + 'the diagonal: too unsure; flatter: too sure.',
    inWords:
      INTERVALS.map(
        (interval) =>
          `${interval}% intervals held ${heldText(all, interval)} (95% interval ${share(all.coverage![interval].low)} to ${share(all.coverage![interval].high)})`,
      ).join('; ') + '.',
    panels: [
      {
        heading: `Happened at or below what was said${answer.forecasters.length > 1 ? ', all together' : ''}`,
        layers: (box) => reliability(points, box, legendOf(answer, box).height),
      },
      { heading: 'Held by the intervals', layers: (box) => held(answer, box) },
    ],
    around: { timed: false, names: 44, shows: 'Wilson intervals' },
    table: {
      columns: [
        'forecaster',
        'kind',
        'said',
        'observed',
        'observed_error',
        'observed_low',
        'observed_high',
        'predictions',
        'questions',
      ],
      rows: [
        { who: 'all', record: all },
        ...answer.forecasters.map((each) => ({ who: forecaster(each.who), record: each })),
      ].flatMap(({ who, record }) =>
        record.coverage === null
          ? []
          : [
              ...SAID.map((percentile) => [
                who,
                'percentile',
                percentile / 100,
                ...numbers(record.below![percentile]),
                record.quantities,
                record.questions,
              ]),
              ...INTERVALS.map((interval) => [
                who,
                'interval',
                interval / 100,
                ...numbers(record.coverage![interval]),
                record.quantities,
                record.questions,
              ]),
            ],
      ),
    },
  });
}

const numbers = ({ value, error, low, high }: { value: number; error: number; low: number; high: number }) => [
  value,
  error,
  low,
  high,
];

/** The vertical axis, from the bottom of a panel up to where a legend begins. */
function vertical({ height }: Box, top: number): Layer {
  return {
    data: { values: [{ value: 0 }] },
    mark: { type: 'point', opacity: 0 },
    encoding: {
      y: {
        field: 'value',
        type: 'quantitative',
        scale: { domain: [0, 1], range: [height, top], nice: false },
        axis: axisOf(SCALE),
      },
    },
  };
}

function reliability(
  points: readonly { percentile: number; value: number; low: number; high: number }[],
  box: Box,
  top: number,
): Layer[] {
  const across = (value: number) => drawn(value * box.width);
  const down = (value: number) => drawn(box.height - value * (box.height - top));
  const values = points.map(({ percentile, value, low, high }) => ({
    x: across(percentile / 100),
    y: down(value),
    low: down(low),
    high: down(high),
    tip: `P${percentile}: ${share(value)} (${share(low)} to ${share(high)})`,
  }));
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((tick) => ({ x: across(tick), text: share(tick) }));
  return [
    vertical(box, top),
    rulesLayer([{}], { color: INK.rule, strokeDash: [4, 4] }, { x: 0, y: box.height, x2: box.width, y2: top }),
    rulesLayer(values, { color: HUE.blue, strokeWidth: 2 }, { x: 'x', y: 'low', y2: 'high' }),
    {
      data: { values },
      mark: { type: 'point', filled: true, color: HUE.blue, size: 90, opacity: 1 },
      encoding: { x: pixels('x'), y: pixels('y'), tooltip: { field: 'tip', type: 'nominal' } },
    },
    wordsLayer(ticks, { baseline: 'top', color: INK.soft }, { y: box.height + 9 }),
  ];
}

const HUES = [HUE.blue, HUE.orange, HUE.green];
const LEGEND_ROW = 20;
const LEGEND_GAP = 18;

/** Those whose intervals are drawn: every forecaster, if they are few, or all together. */
function seriesOf({
  all,
  forecasters,
}: ScoreAnswer): readonly { readonly name: string; readonly record: ScoreAnswer['all'] }[] {
  const several = forecasters.filter(({ quantities }) => quantities > 0);
  return several.length > 1 && several.length <= HUES.length
    ? several.map((each) => ({ name: forecaster(each.who), record: each }))
    : [{ name: '', record: all }];
}

/** Names of the series above the plot, from the left, in as many rows as they take. */
function legendOf(
  answer: ScoreAnswer,
  box: Box,
): { readonly height: number; readonly names: readonly { x: number; y: number; text: string; colour: string }[] } {
  const series = seriesOf(answer);
  if (series.length === 1) return { height: 0, names: [] };
  let [x, row] = [0, 0];
  const names = series.map(({ name }, s) => {
    const text = `● ${name}`;
    const width = textWidth(text, SIZE.label, 'semibold') + LEGEND_GAP;
    if (x > 0 && x + width > box.width) [x, row] = [0, row + 1];
    x += width;
    return { x: drawn(x - width), y: LEGEND_ROW * row + 2, text, colour: HUES[s]! };
  });
  return { height: LEGEND_ROW * (row + 1) + 8, names };
}

function held(answer: ScoreAnswer, box: Box): Layer[] {
  const series = seriesOf(answer);
  const { height: top, names } = legendOf(answer, box);
  const down = (value: number) => drawn(box.height - value * (box.height - top));
  const pitch = box.width / INTERVALS.length;
  const beside = Math.min(34, pitch / (series.length + 0.5));
  const values = series.flatMap(({ name, record }, s) =>
    INTERVALS.map((interval, i) => {
      const { value, low, high } = record.coverage![interval];
      return {
        x: drawn((i + 0.5) * pitch + (s - (series.length - 1) / 2) * beside),
        y: down(value),
        low: down(low),
        high: down(high),
        colour: HUES[s]!,
        text: series.length === 1 ? heldText(record, interval) : '',
        tip: `${name === '' ? '' : `${name}: `}${heldText(record, interval)} within the ${interval}% intervals`,
      };
    }),
  );
  const aims = INTERVALS.map((interval, i) => ({
    from: drawn(i * pitch + 12),
    to: drawn((i + 1) * pitch - 12),
    y: down(interval / 100),
    x: drawn((i + 0.5) * pitch),
    text: `${interval}%`,
  }));
  return filled([
    vertical(box, top),
    rulesLayer(aims, { color: INK.rule, strokeDash: [4, 4], strokeWidth: 2 }, { x: 'from', x2: 'to', y: 'y' }),
    {
      data: { values },
      mark: { type: 'rule', strokeWidth: 2 },
      encoding: { x: pixels('x'), y: pixels('low'), y2: { field: 'high' }, color: colours('colour') },
    },
    {
      data: { values },
      mark: { type: 'point', filled: true, size: 120, opacity: 1 },
      encoding: {
        x: pixels('x'),
        y: pixels('y'),
        color: colours('colour'),
        tooltip: { field: 'tip', type: 'nominal' },
      },
    },
    wordsLayer(
      values.filter(({ text }) => text !== ''),
      { align: 'left', baseline: 'middle', dx: 12 },
    ),
    wordsLayer(aims, { baseline: 'top', color: INK.soft }, { y: box.height + 9 }),
    {
      data: { values: names },
      mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: SIZE.label, fontWeight: 600 },
      encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' }, color: colours('colour') },
    },
  ]);
}
