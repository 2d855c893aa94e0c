import type { Bounded, Estimate, SweepAnswer } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { estimate, known } from '../../base/findings.js';
import { drawn, rounded, money, number, share, withError, type Format } from '../../base/format.js';
import { widest } from '../../base/inter.js';
import { endLabels } from '../../marks/labels.js';
import { chartOf } from '../../marks/layout.js';
import { measureWords, monthOf } from '../../base/measure.js';
import { pixels } from '../../base/pixels.js';
import { heightOf, scaleTo, y, type Labels, type Scale } from '../../marks/scale.js';
import { capital } from '../../base/words.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { filled, rulesLayer } from '../../marks/layers.js';
import { sweepTable } from './table.js';
import { tickIndices } from '../../base/ticks.js';
import { levelWords, axisName, pointName, sweepFinding } from './words.js';

const NAMES = 150;
const BANDS = [
  [5, 95, 0.16],
  [25, 75, 0.26],
] as const;
const labelsOf = (format: Format): Labels => (format === money ? 'money' : format === share ? 'share' : 'count');

/** What one value does: the level of what is judged, and who lives and who stalls, over that value. */
export function curveChart(answer: SweepAnswer, frame: Frame = SLIDE): Chart {
  const { measure } = answer;
  const level: Curve = { of: (point) => point.level, name: '', colour: HUE.blue };
  const companies = {
    heading: 'Companies',
    layers: (box: Box) => [...lines(answer, LIVES, box), ...frameOf(answer, box, frame)],
  };
  const judged = {
    heading: capital(levelWords(measure)),
    layers: (box: Box) => [...lines(answer, [level], box), ...frameOf(answer, box, frame)],
  };
  const marks = `${answer.axes[0]!.own === null ? '' : ' Dashed: as it is.'}${answer.best === null || answer.flat ? '' : ' Bar below: as good as the best.'}`;
  return chartOf(answer, frame, {
    name: 'sweep',
    title: sweepFinding(answer),
    subtitle: capital(
      `${levelWords(measure)}${played(answer)}, companies out of money counted. Bands: 95% of the Monte Carlo error.${marks}`,
    ),
    inWords: described(answer),
    panels: measure.name === 'surviving' || measure.name === 'stalled' ? [companies] : [judged, companies],
    around: { timed: false, names: NAMES, shows: 'means and medians of all futures' },
    table: sweepTable(answer),
  });
}

/** The whole distribution of what is judged over the value; for what is not only true or false of a company. */
export function spreadChart(answer: SweepAnswer, frame: Frame = SLIDE): Chart {
  const { measure, points, fan: all, axes } = answer;
  const { label, format } = measureWords(measure.name);
  const [low, high] = ([5, 95] as const).map((p) => estimate(all, p, answer.best ?? points.length - 1)) as [
    Estimate,
    Estimate,
  ];
  const at = pointName(answer, answer.best ?? points.length - 1);
  return chartOf(answer, frame, {
    name: 'sweep-spread',
    title: known(low, high)
      ? `At ${at}, ${label} is between ${format(rounded(low))} and ${format(rounded(high))} in nine futures of ten`
      : `${capital(label)} by ${axisName(axes[0]!)}`,
    subtitle: capital(
      `${label}${played(answer)}. Line: median; bands: middle half and P5–P95, companies out of money counted.`,
    ),
    inWords: described(answer),
    panels: [{ layers: (box) => [...fan(answer, box), ...frameOf(answer, box, frame)] }],
    around: { timed: false, names: NAMES, shows: 'percentiles of type 7' },
    table: sweepTable(answer),
  });
}

const played = ({ measure, scenario, axes, runs, points }: SweepAnswer): string =>
  ` in ${monthOf(scenario, measure)} by ${axisName(axes[0]!)}, the same ${number(runs)} futures at each of ${points.length} values`;

/** Some of the points in words. */
const described = (answer: SweepAnswer): string =>
  tickIndices(answer.points.length, 6)
    .map((i) => {
      const { level, surviving, stalled } = answer.points[i]!;
      return (
        `${pointName(answer, i)}: ${levelWords(answer.measure)} `
        + `${withError(level, measureWords(answer.measure.name).format)}, alive or acquired `
        + `${withError(surviving, share)}, stalled or out of money ${withError(stalled, share)}.`
      );
    })
    .join(' ');

interface Curve {
  readonly of: (point: SweepAnswer['points'][number]) => Bounded;
  readonly name: string;
  readonly colour: string;
}

const LIVES: readonly Curve[] = [
  { of: ({ surviving }) => surviving, name: 'alive, acquired', colour: HUE.green },
  { of: ({ stalled }) => stalled, name: 'stalled or dead', colour: HUE.vermilion },
];

/** Pixel of a place on the axis. */
function placer({ axes }: SweepAnswer, box: Box): (at: number) => number {
  const { values } = axes[0]!;
  const [from, to] = [values[0]!.at, values[values.length - 1]!.at];
  return (at) => drawn((box.width * (at - from)) / (to - from));
}

function fan(answer: SweepAnswer, box: Box): Layer[] {
  const { axes, measure } = answer;
  const { format } = measureWords(measure.name);
  const place = placer(answer, box);
  const last = answer.points.length - 1;
  const at = (percentile: 5 | 25 | 50 | 75 | 95, i: number) => estimate(answer.fan, percentile, i);
  const bands = BANDS.filter(([low]) => known(at(low, 0)));
  const tops = (bands.length > 0 ? bands[0]![1] : 50) as 50;
  const scale = scaleTo(Math.max(0, ...answer.points.map((_, i) => at(tops, i).value)), labelsOf(format));
  const values = axes[0]!.values.map(({ at: x }, i) => ({
    x: place(x),
    median: drawn(answer.points[i]!.level.value),
    ...Object.fromEntries(
      bands.flatMap(([low, high]) => [low, high].map((p) => [`p${p}`, drawn(at(p as 5, i).value)])),
    ),
  }));
  const names = [...bands.flatMap(([low, high]) => [low, high]), 50].map((p) => ({
    text: `${p === 50 ? 'median' : `P${p}`} ${format(rounded(at(p as 5, last)))}`,
    height: heightOf(at(p as 5, last).value, scale, box),
    colour: HUE.blue,
    bold: p === 50,
  }));
  return [
    ...bands.map(([low, high, opacity]) => ({
      data: { values },
      mark: { type: 'area', color: HUE.blue, opacity },
      encoding: { x: pixels('x'), y: y(`p${low}`, scale), y2: { field: `p${high}` } },
    })),
    {
      data: { values },
      mark: { type: 'line', color: HUE.blue, strokeWidth: 3 },
      encoding: { x: pixels('x'), y: y('median', scale) },
    },
    ...endLabels(names, box),
  ];
}

/** Curves with their 95% bands, named at the right. */
function lines(answer: SweepAnswer, curves: readonly Curve[], box: Box): Layer[] {
  const place = placer(answer, box);
  const format = curves.some(({ name }) => name === '') ? measureWords(answer.measure.name).format : share;
  const scale: Scale = scaleTo(
    Math.max(...curves.flatMap(({ of }) => answer.points.map((point) => of(point).high))),
    labelsOf(format),
  );
  const each = curves.map(({ of, name, colour }) => ({
    colour,
    name,
    end: of(answer.points[answer.points.length - 1]!),
    values: answer.axes[0]!.values.map(({ at }, i) => ({
      x: place(at),
      value: drawn(of(answer.points[i]!).value),
      low: drawn(of(answer.points[i]!).low),
      high: drawn(of(answer.points[i]!).high),
    })),
  }));
  return [
    ...each.map(({ values, colour }) => ({
      data: { values },
      mark: { type: 'area', color: colour, opacity: 0.22 },
      encoding: { x: pixels('x'), y: y('low', scale), y2: { field: 'high' } },
    })),
    ...each.map(({ values, colour }) => ({
      data: { values },
      mark: { type: 'line', color: colour, strokeWidth: 3 },
      encoding: { x: pixels('x'), y: y('value', scale) },
    })),
    ...endLabels(
      each.map(({ name, end, colour }) => ({
        text: `${name} ${format(rounded(end))}`.trim(),
        height: heightOf(end.value, scale, box),
        colour,
        bold: name === '',
      })),
      box,
    ),
  ];
}

/** The axis, the scenario as it is, the values as good as the best, and the numbers under the pointer. */
function frameOf(answer: SweepAnswer, box: Box, frame: Frame): Layer[] {
  const axis = answer.axes[0]!;
  const place = placer(answer, box);
  const room =
    widest(
      axis.values.map(({ text }) => text),
      SIZE.label,
    ) + 24;
  const shown = tickIndices(axis.values.length, Math.floor(box.width / room) + 1).map((i) => axis.values[i]!);
  const below = box.height;
  const own = axis.own === null ? [] : [{ x: place(axis.own), top: 0, below }];
  const good =
    answer.best === null || answer.flat
      ? []
      : axis.values.flatMap(({ at }, i) => (answer.points[i]!.asGood ? [at] : []));
  const half = box.width / (axis.values.length - 1) / 2;
  const bars = good
    .map((at) => ({
      left: Math.max(0, place(at) - half),
      right: Math.min(box.width, place(at) + half),
      top: below - 6,
      below,
    }))
    .reduce<{ left: number; right: number; top: number; below: number }[]>((joined, bar) => {
      const before = joined[joined.length - 1];
      return before && bar.left - before.right < 1
        ? [...joined.slice(0, -1), { ...before, right: drawn(bar.right) }]
        : [...joined, { ...bar, left: drawn(bar.left), right: drawn(bar.right) }];
    }, []);
  return [
    ...filled([
      rulesLayer(own, { color: INK.text, strokeDash: [5, 3] }, { x: 'x', y: 'top', y2: 'below' }),
      {
        data: { values: bars },
        mark: { type: 'rect', color: INK.text, opacity: 0.75 },
        encoding: { x: pixels('left'), x2: { field: 'right' }, y: pixels('top'), y2: { field: 'below' } },
      },
    ]),
    rulesLayer([{ x: 0, x2: box.width, y: below }], { color: INK.rule }, { x: 'x', x2: 'x2', y: 'y' }),
    rulesLayer(
      shown.map(({ at }) => ({ x: place(at), y: below, y2: below + 5 })),
      { color: INK.rule },
      { x: 'x', y: 'y', y2: 'y2' },
    ),
    {
      data: { values: shown.map(({ at, text }) => ({ x: place(at), y: below + 9, text })) },
      mark: { type: 'text', align: 'center', baseline: 'top', color: INK.soft },
      encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' } },
    },
    ...pointed(answer, box, frame, place),
  ];
}

function pointed(answer: SweepAnswer, box: Box, frame: Frame, place: (at: number) => number): Layer[] {
  if (!frame.interactive) return [];
  const { format } = measureWords(answer.measure.name);
  const values = answer.axes[0]!.values.map(({ at }, i) => {
    const { level, surviving, stalled, ahead, behind } = answer.points[i]!;
    const tip = [
      pointName(answer, i),
      `${levelWords(answer.measure)} ${withError(level, format)}`,
      `alive or acquired ${withError(surviving, share)}`,
      `stalled or out of money ${withError(stalled, share)}`,
      `${answer.better === null ? 'higher than' : 'ahead of'} as it is ${withError(ahead, share)}, ${answer.better === null ? 'lower' : 'behind'} ${withError(behind, share)}`,
    ].join('\n');
    return { x: place(at), top: 0, below: box.height, tip };
  });
  return [
    {
      data: { values },
      params: [{ name: 'pointed', select: { type: 'point', on: 'pointerover', clear: 'pointerout' } }],
      mark: { type: 'rule', color: INK.text, strokeWidth: Math.ceil(box.width / values.length) },
      encoding: {
        x: pixels('x'),
        y: pixels('top'),
        y2: { field: 'below' },
        opacity: { condition: { param: 'pointed', empty: false, value: 0.12 }, value: 0 },
        tooltip: { field: 'tip', type: 'nominal' },
      },
    },
  ];
}
