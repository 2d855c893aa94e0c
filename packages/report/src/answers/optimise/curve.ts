import type { FamilyAnswer, OptimiseAnswer, TriedPolicy } from '@paydown/engine/internal';
import { currencySign } from '../../base/currency.js';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { drawn, number, share, withError } from '../../base/format.js';
import { textWidth } from '../../base/inter.js';
import { pixels } from '../../base/pixels.js';
import { chartOf } from '../../marks/layout.js';
import { axisOf, heightOf, scaleOver, y, type Labels, type Scale } from '../../marks/scale.js';
import { statisticWords } from '../../base/statistic.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import { optimiseTable } from './table.js';
import {
  deathsShown,
  FAMILY_WORDS,
  goalFormat,
  goalWhen,
  goalWords,
  limitFormat,
  sayAt,
  sayBound,
  sayLimits,
  settingFinding,
} from './words.js';
import { wordsLayer } from '../../marks/layers.js';

/** What is drawn along a setting. */
interface Line {
  readonly heading: string;
  readonly of: (one: TriedPolicy) => {
    readonly value: number;
    readonly error: number;
    readonly low: number;
    readonly high: number;
  };
  readonly labels: Labels;
  readonly bound: { readonly value: number; readonly text: string } | null;
  readonly colour: string;
}

const LEGEND = {
  good: 'Blue: chance does not tell it from the best, by the differences in the same futures.',
  broken: 'Grey: breaks a limit.',
  open: 'Light grey: too close to a limit to tell.',
} as const;
const LABELS: Readonly<Record<string, Labels>> = { $: 'money', '%': 'share' };

/** The goal, and what it costs in lives, along the one setting of a family: the flat part shaded, what a limit forbids grey. */
export function curveChart(answer: OptimiseAnswer, family: FamilyAnswer, frame: Frame = SLIDE): Chart {
  const { tried } = family;
  const best = tried[family.best]!;
  const format = goalFormat(answer);
  const [axis] = FAMILY_WORDS[family.family].axes as [string];
  const lines = linesOf(answer);
  return chartOf({ ...answer, runs: answer.searched, scenario: { ...answer.scenario, runs: answer.searched } }, frame, {
    name: `optimise-${family.family}`,
    title:
      best.verdict !== 'broken'
        ? settingFinding(answer, family)
        : `No ${axis} keeps the ${sayLimits(answer)}; ${sayAt(best.at[0]!)} comes nearest`,
    subtitle:
      `Left to right: ${axis}, everything else the same, in the same ${number(answer.searched)} futures. `
      + `${capital(goalWords(answer))} in ${goalWhen(answer)}, all companies counted; pale bands: 95% `
      + 'intervals of each level. '
      + Object.entries(LEGEND)
        .filter(([kind]) => tried.some((one) => groundOf(one) === kind))
        .map(([, text]) => text)
        .join(' '),
    inWords: tried
      .map(
        (one) =>
          `${sayAt(one.at[0]!)}: ${withError(one.goal, format)}, out of money ${withError(one.dead, share)}${one.asGood ? ', within the noise' : ''}`
          + `${one.verdict === 'kept' ? '' : one.verdict === 'open' ? ', near the limit' : ', breaks the limit'}.`,
      )
      .join(' '),
    panels: lines.map((line, i) => ({
      heading: line.heading,
      layers: (box: Box) => layersOf(family, line, box, frame, i === 0),
    })),
    around: { timed: false, names: 20, shows: 'estimates with 95% intervals' },
    table: optimiseTable(answer, family),
  });
}

function linesOf(answer: OptimiseAnswer): Line[] {
  const deaths = deathsShown(answer);
  const labelled = (text: string): Labels =>
    LABELS[text.replace('−', '').startsWith(currencySign()) ? '$' : text.slice(-1)] ?? 'count';
  return [
    {
      heading: `${capital(goalWords(answer))}`,
      of: ({ goal }) => goal,
      labels: labelled(goalFormat(answer)(1)),
      bound: null,
      colour: HUE.blue,
    },
    ...(answer.goal.name === 'dead'
      ? []
      : [
          {
            heading: `Out of money by ${deaths.when}`,
            of: deaths.of,
            labels: 'share' as const,
            colour: HUE.vermilion,
            bound: deaths.limit && { value: deaths.limit.bound, text: `limit ${sayBound(deaths.limit)}` },
          },
        ]),
    ...answer.limits.flatMap((limit, i): Line[] =>
      limit === deaths.limit || i > 1
        ? []
        : [
            {
              heading: capital(statisticWords(limit.name, limit.statistic)),
              of: ({ limits }) => limits[i]!.estimate,
              labels: labelled(limitFormat(limit)(1)),
              colour: HUE.green,
              bound: { value: limit.bound, text: `limit ${sayBound(limit)}` },
            },
          ],
    ),
  ];
}

function layersOf(
  { tried, axes, best: chosen }: FamilyAnswer,
  { of, labels, bound, colour }: Line,
  box: Box,
  frame: Frame,
  first: boolean,
): Layer[] {
  const [{ from, to }] = axes as [FamilyAnswer['axes'][number]];
  const best = tried[chosen]!;
  const values = tried.map((one) => ({
    x: drawn(one.at[0]!),
    value: drawn(of(one).value),
    low: drawn(of(one).low),
    high: drawn(of(one).high),
  }));
  const ends = [...values.flatMap(({ low, high }) => [low, high]), ...(bound ? [bound.value] : [])];
  const scale = scaleOver(Math.min(...ends), Math.max(...ends), labels);
  const across = across1(from, to, box, frame.stacked ? 5 : 8);
  const place = (at: number) => ((at - from) / (to - from)) * box.width;
  const mark = { x: drawn(best.at[0]!), value: drawn(of(best).value) };
  const right = place(mark.x) > box.width * 0.7;
  const up = heightOf(mark.value, scale, box) < box.height * 0.85;
  return [
    ...ground(tried, from, to, box, first),
    {
      data: { values },
      mark: { type: 'area', color: colour, opacity: 0.2 },
      encoding: { x: across, y: y('low', scale), y2: { field: 'high' } },
    },
    {
      data: { values },
      mark: { type: 'line', color: colour, strokeWidth: 2.5 },
      encoding: { x: across, y: y('value', scale) },
    },
    {
      data: { values },
      mark: { type: 'point', filled: true, color: colour, size: 26, opacity: 1 },
      encoding: { x: across, y: y('value', scale) },
    },
    ...(bound ? limitLayers(bound, scale, across, box, [from, to], values) : []),
    {
      data: { values: [mark] },
      mark: { type: 'point', filled: true, color: INK.text, size: 110, opacity: 1 },
      encoding: { x: across, y: y('value', scale) },
    },
    ...(first
      ? [
          halo(
            { ...mark, text: `${best.verdict === 'broken' ? 'nearest' : 'best'}: ${sayAt(best.at[0]!)}` },
            across,
            scale,
            { align: right ? 'right' : 'left', dx: right ? -8 : 8, dy: up ? -18 : 18, fontWeight: 600 },
          ),
        ].flat()
      : []),
  ];
}

const across1 = (from: number, to: number, box: Box, most: number) => {
  const { ticks } = scaleOver(from, to, 'share', Math.min(most, Math.max(2, Math.floor(box.width / 70))));
  return {
    field: 'x',
    type: 'quantitative',
    scale: { domain: [from, to], nice: false, zero: false },
    axis: {
      ...axisOf({ ticks: ticks.filter((tick) => tick >= from && tick <= to), label: 'share' }),
      grid: false,
      labelFlush: false,
      labelOverlap: false,
    },
  };
};

const GROUND = {
  broken: { text: 'breaks a limit', color: INK.rule, opacity: 0.3 },
  open: { text: 'too close to tell', color: INK.rule, opacity: 0.13 },
  good: { text: 'within the noise', color: HUE.sky, opacity: 0.22 },
} as const;
type Ground = keyof typeof GROUND;

const groundOf = ({ verdict, asGood }: TriedPolicy): Ground | null =>
  verdict === 'broken' ? 'broken' : asGood ? 'good' : verdict === 'open' ? 'open' : null;

/** Shaded where chance does not tell a setting from the best, grey where a limit forbids it; each reaches half-way to the next setting. */
function ground(tried: readonly TriedPolicy[], from: number, to: number, box: Box, named: boolean): Layer[] {
  const edge = (i: number) =>
    i === 0 ? from : i === tried.length ? to : (tried[i - 1]!.at[0]! + tried[i]!.at[0]!) / 2;
  const place = (at: number) => drawn(((at - from) / (to - from)) * box.width);
  const starts = [...tried.keys()].filter((i) => i === 0 || groundOf(tried[i]!) !== groundOf(tried[i - 1]!));
  const spans = starts.map((start, i) => ({
    kind: groundOf(tried[start]!),
    x: place(edge(start)),
    end: place(edge(starts[i + 1] ?? tried.length)),
  }));
  return (Object.keys(GROUND) as Ground[]).flatMap((kind): Layer[] => {
    const { text, color, opacity } = GROUND[kind];
    const values = spans
      .filter((span) => span.kind === kind)
      .map(({ x, end }) => ({
        x,
        end,
        middle: drawn((x + end) / 2),
        text: named && end - x > textWidth(text, SIZE.footer) + 8 ? text : '',
      }));
    return values.length === 0
      ? []
      : [
          {
            data: { values },
            mark: { type: 'rect', color, opacity },
            encoding: { x: pixels('x'), x2: { field: 'end' }, y: { value: 0 }, y2: { value: box.height } },
          },
          wordsLayer(
            values,
            { baseline: 'bottom', fontSize: SIZE.footer, color: INK.soft },
            { x: 'middle', y: box.height - 6 },
          ),
        ];
  });
}

/** The bound of a limit as a dashed line, named at the end where the curve is further from it. */
function limitLayers(
  { value, text }: { readonly value: number; readonly text: string },
  scale: Scale,
  across: object,
  box: Box,
  [from, to]: readonly [number, number],
  curve: readonly { readonly value: number }[],
): Layer[] {
  const under = heightOf(value, scale, box) > box.height * 0.9;
  const left = Math.abs(curve[0]!.value - value) >= Math.abs(curve[curve.length - 1]!.value - value);
  const at = { x: left ? from : to, value, text };
  return [
    {
      data: { values: [at] },
      mark: { type: 'rule', color: INK.text, strokeDash: [5, 4], strokeWidth: 1.5 },
      encoding: { y: y('value', scale) },
    },
    ...halo(at, across, scale, { align: left ? 'left' : 'right', dx: left ? 6 : -6, dy: under ? 11 : -9 }),
  ];
}

/** A text on a ground of paper, so that it stays readable over lines. */
function halo(value: object, across: object, scale: Scale, style: Layer): Layer[] {
  const text = (paint: Layer): Layer => ({
    data: { values: [value] },
    mark: { type: 'text', baseline: 'middle', fontSize: SIZE.label, ...style, ...paint },
    encoding: { x: across, y: y('value', scale), text: { field: 'text' } },
  });
  return [text({ color: INK.paper, stroke: INK.paper, strokeWidth: 4, opacity: 0.9 }), text({ color: INK.text })];
}
