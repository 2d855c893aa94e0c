import { type Chart } from '@paydown/report';
import { CONFIG, HUE, INK } from '../../../packages/report/src/base/theme.js';
import type { Check, Evidence } from '../check.js';
import type { Axis, Picture, Series } from './picture.js';

export const FRAME = { width: 520, height: 300, titled: false, stacked: false, interactive: false } as const;
const MARGIN = { left: 64, right: 20, bottom: 48 } as const;
/** Each kind of series is named on a line of its own above the plot. */
const KEY_LINE = 16;
const KEY_GAP = 8;

/** What the engine did is blue, what theory says dark and dashed, what is compared orange. */
const STYLE = {
  found: { color: HUE.blue, strokeWidth: 2.5, strokeDash: [1, 0] },
  expected: { color: INK.text, strokeWidth: 1.5, strokeDash: [5, 4] },
  other: { color: HUE.vermilion, strokeWidth: 2, strokeDash: [1, 0] },
} as const;

/** A check’s picture as a chart of the report. */
export function chartOf(check: Check, { finding, picture }: Evidence): Chart {
  const { series } = picture;
  const top = KEY_LINE * kindsOf(series).length + KEY_GAP;
  const rows = series.flatMap(({ name, points }) => points.map(([x, y]) => [name, x, y] as const));
  return {
    name: check.id,
    title: check.title,
    subtitle: finding,
    description: `${finding} ${series.map(({ name, points }) => `${name}: ${points.length} values from ${points[0]?.[1]} to ${points.at(-1)?.[1]}`).join('; ')}.`,
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      config: CONFIG,
      width: FRAME.width - MARGIN.left - MARGIN.right,
      height: FRAME.height - top - MARGIN.bottom,
      padding: { ...MARGIN, top },
      autosize: { type: 'none' },
      layer: [...region(picture), ...order(series).map((one) => layer(one, picture)), key(series, top)],
    } as unknown as Chart['spec'],
    frame: FRAME,
    table: { columns: ['series', picture.x.title, picture.y.title], rows },
  };
}

const kindsOf = (series: readonly Series[]) => [...new Set(series.map(({ kind }) => kind))];

/** Dashed lines lie over full ones and points over lines, so that nothing hides. */
const order = (series: readonly Series[]) => {
  const height = ({ kind, shape }: Series) => (shape === 'points' ? 2 : kind === 'expected' ? 1 : 0);
  return [...series].sort((a, b) => height(a) - height(b));
};

/** Points are larger where there are few. */
const sizeOf = (points: number): number => (points > 60 ? 14 : 36);

function layer({ kind, shape, points }: Series, picture: Picture) {
  const { color, strokeWidth, strokeDash } = STYLE[kind];
  return {
    data: { values: points.map(([x, y], i) => ({ x, y, i })) },
    mark:
      shape === 'line'
        ? { type: 'line', color, strokeWidth, strokeDash, clip: true }
        : { type: 'point', color, filled: true, size: sizeOf(points.length), opacity: 0.75, clip: true },
    encoding: {
      x: position('x', picture.x, picture),
      y: position('y', picture.y, picture),
      ...(shape === 'line' ? { order: { field: 'i', type: 'quantitative' } } : {}),
    },
  };
}

function position(field: 'x' | 'y', axis: Axis, picture: Picture) {
  return {
    field,
    type: 'quantitative',
    title: null,
    scale: { type: axis.log ? 'log' : 'linear', domain: domain(field, axis, picture), nice: false },
    axis: {
      title: axis.title,
      titleFontWeight: 400,
      titleColor: INK.soft,
      titleFontSize: 12,
      labelFontSize: 12,
      tickCount: 6,
      format: axis.share ? '.0%' : axis.tiny ? '.0e' : ',~r',
    },
  };
}

/** The given domain, or from the least (at most zero on a linear axis of values above it) to the largest value with a little room. */
function domain(field: 'x' | 'y', axis: Axis, { series }: Picture): readonly [number, number] {
  if (axis.domain) return axis.domain;
  const values = series.flatMap(({ points }) => points.map((point) => point[field === 'x' ? 0 : 1]));
  const [low, high] = [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  if (axis.log) return [low / 1.3, high * 1.3];
  const room = (high - low) * 0.04 || 1;
  return [field === 'y' && low >= 0 ? 0 : low < 0 || field === 'y' ? low - room : low, high + room];
}

function region(picture: Picture) {
  const { expected, x, y } = picture;
  if (!expected) return [];
  const bounds = {
    ...(expected.x ? { x: expected.x[0], x2: expected.x[1] } : {}),
    ...(expected.y ? { y: expected.y[0], y2: expected.y[1] } : {}),
  };
  return [
    {
      data: { values: [bounds] },
      mark: { type: 'rect', color: HUE.green, opacity: 0.12 },
      encoding: {
        ...(expected.x ? { x: position('x', x, picture), x2: { field: 'x2' } } : {}),
        ...(expected.y ? { y: position('y', y, picture), y2: { field: 'y2' } } : {}),
      },
    },
  ];
}

/** Names of the kinds above the plot, each in its colour; names of the same kind share a line. */
function key(series: readonly Series[], top: number) {
  const kinds = kindsOf(series);
  const rows = kinds.map((kind, i) => ({
    text: [...new Set(series.filter((one) => one.kind === kind).map(({ name }) => name))].join(', '),
    kind,
    y: i * KEY_LINE - top,
  }));
  return {
    layer: kinds.map((kind) => ({
      data: { values: rows.filter((row) => row.kind === kind).map(({ text, y }) => ({ text: clipped(text), y })) },
      mark: { type: 'text', align: 'left', baseline: 'top', color: STYLE[kind].color, fontSize: 12, fontWeight: 600 },
      encoding: {
        x: { value: 0 },
        y: { field: 'y', type: 'quantitative', scale: null, axis: null },
        text: { field: 'text' },
      },
    })),
  };
}

const LONGEST = 72;
const clipped = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);
