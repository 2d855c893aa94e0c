import type { RankAnswer } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { drawn, number, share, withError } from '../../base/format.js';
import { colours, pixels } from '../../base/pixels.js';
import { closeTo } from '../../marks/across.js';
import { compose } from '../../marks/layout.js';
import { placeNames } from '../../marks/scatterLabels.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import { rankTable } from './table.js';
import { middleOf, rankFormat, rankWhen, sayPolicy, scatterFinding } from './words.js';

/** Growth against survival: policies up and to the right are better in both. */
export function rankScatter(answer: RankAnswer, frame: Frame = SLIDE): Chart {
  const title = scatterFinding(answer);
  const subtitle =
    `Each dot is a policy: ${middleOf(answer)} in ${rankWhen(answer)} upwards, share of `
    + `${number(answer.runs)} companies alive or acquired to the right. Blue: not shown to be beaten in `
    + 'both, with 95% intervals of the Monte Carlo error; '
    + 'all policies met the same futures, so differences are surer than those lines look. Neither axis begins at zero.';
  return {
    name: 'rank-scatter',
    title,
    subtitle,
    description: `${title}. ${subtitle} ${answer.policies
      .map(
        (policy) =>
          `${sayPolicy(policy.name)}${policy.efficient ? ' (not shown to be beaten)' : ''}: ${middleOf(answer)} ${withError(policy.middle, rankFormat(answer))}, `
          + `alive or acquired ${withError(policy.surviving, share)}.`,
      )
      .join(' ')}`,
    spec: compose(answer, frame, { title, subtitle }, [{ layers: (box) => layers(answer, box, frame) }], {
      timed: false,
      names: 20,
      shows: 'estimates with 95% intervals',
    }),
    frame,
    table: rankTable(answer),
  };
}

function layers(answer: RankAnswer, box: Box, frame: Frame): Layer[] {
  const format = rankFormat(answer);
  const { policies } = answer;
  const across = closeTo(
    policies.flatMap(({ surviving: { low, high } }) => [low, high]),
    0,
    box.width,
    frame.stacked ? 3 : 6,
    [0, 1],
  );
  const upwards = closeTo(
    policies.flatMap(({ middle: { low, high } }) => [low, high]),
    box.height,
    0,
    5,
  );
  const points = policies
    .map(({ name, own, efficient, middle, surviving }) => ({
      text: `${sayPolicy(name)}${own ? ' (own)' : ''}`,
      efficient,
      bold: efficient,
      x: drawn(across.position(surviving.value)),
      y: drawn(upwards.position(middle.value)),
      left: drawn(across.position(surviving.low)),
      right: drawn(across.position(surviving.high)),
      bottom: drawn(upwards.position(middle.low)),
      top: drawn(upwards.position(middle.high)),
      colour: efficient ? HUE.blue : HUE.grey,
      tip: `${sayPolicy(name)}\n${middleOf(answer)} ${withError(middle, format)}\nalive or acquired ${withError(surviving, share)}`,
    }))
    .sort((a, b) => Number(b.efficient) - Number(a.efficient));
  const named = placeNames(points, box.width, box.height);
  const names = named.map(({ text, bold, left, middle }) => ({ text, bold, left: drawn(left), middle: drawn(middle) }));
  const ties = named.flatMap(({ x, y, tied, middle }) =>
    tied === null ? [] : [{ x, y, to: drawn(tied), end: drawn(middle + Math.sign(y - middle) * 7) }],
  );
  const certain = points.filter(({ efficient }) => efficient);
  const lines = (values: readonly object[], style: Layer, encoding: Layer): Layer => ({
    data: { values },
    mark: { type: 'rule', ...style },
    encoding,
  });
  const words = (values: readonly object[], style: Layer, x: object, y: object): Layer => ({
    data: { values },
    mark: { type: 'text', fontSize: SIZE.label, ...style },
    encoding: { x, y, text: { field: 'text' } },
  });
  const [columns, rows] = [
    across.ticks.map((tick) => ({ at: drawn(across.position(tick)), text: share(tick) })),
    upwards.ticks.map((tick) => ({ at: drawn(upwards.position(tick)), text: format(tick) })),
  ];
  return [
    lines(columns, { color: INK.grid }, { x: pixels('at'), y: { value: 0 }, y2: { value: box.height } }),
    lines(rows, { color: INK.grid }, { y: pixels('at'), x: { value: 0 }, x2: { value: box.width } }),
    words(columns, { baseline: 'top', color: INK.soft }, pixels('at'), { value: box.height + 7 }),
    words(rows, { align: 'right', baseline: 'middle', color: INK.soft }, { value: -8 }, pixels('at')),
    words(
      [{ text: `${capital(middleOf(answer))} ↑` }],
      { align: 'left', baseline: 'top', color: INK.soft },
      { value: 6 },
      { value: 6 },
    ),
    words(
      [{ text: 'Alive or acquired →' }],
      { align: 'right', baseline: 'bottom', color: INK.soft },
      { value: box.width - 4 },
      { value: box.height - 5 },
    ),
    lines(
      certain,
      { strokeWidth: 1.5, opacity: 0.4 },
      { x: pixels('left'), x2: { field: 'right' }, y: pixels('y'), color: colours('colour') },
    ),
    lines(
      certain,
      { strokeWidth: 1.5, opacity: 0.4 },
      { x: pixels('x'), y: pixels('bottom'), y2: { field: 'top' }, color: colours('colour') },
    ),
    lines(
      ties,
      { color: INK.rule, strokeWidth: 1 },
      { x: pixels('x'), y: pixels('y'), x2: { field: 'to' }, y2: { field: 'end' } },
    ),
    {
      data: { values: points },
      mark: { type: 'point', filled: true, size: 110, opacity: 1 },
      encoding: {
        x: pixels('x'),
        y: pixels('y'),
        color: colours('colour'),
        ...(frame.interactive && { tooltip: { field: 'tip', type: 'nominal' } }),
      },
    },
    ...[true, false].map((bold) =>
      words(
        names.filter((name) => name.bold === bold),
        {
          align: 'left',
          baseline: 'middle',
          fontWeight: bold ? 600 : 400,
          color: INK.paper,
          stroke: INK.paper,
          strokeWidth: 4,
        },
        pixels('left'),
        pixels('middle'),
      ),
    ),
    ...[true, false].map((bold) =>
      words(
        names.filter((name) => name.bold === bold),
        { align: 'left', baseline: 'middle', fontWeight: bold ? 600 : 400, color: bold ? INK.text : INK.soft },
        pixels('left'),
        pixels('middle'),
      ),
    ),
  ].filter((layer) => ((layer as Layer)['data'] as { values: readonly unknown[] }).values.length > 0);
}
