import type { RankAnswer } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { drawn, number, share, withError } from '../../base/format.js';
import { colours, pixels } from '../../base/pixels.js';
import { closeTo } from '../../marks/across.js';
import { chartOf } from '../../marks/layout.js';
import { placeNames } from '../../marks/scatterLabels.js';
import { HUE, INK } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import { rankTable } from './table.js';
import { middleOf, rankFormat, rankWhen, sayPolicy, scatterFinding } from './words.js';
import { filled, wordsLayer } from '../../marks/layers.js';
import { planeLayers } from '../../marks/plane.js';

/** Growth against survival: policies up and to the right are better in both. */
export function rankScatter(answer: RankAnswer, frame: Frame = SLIDE): Chart {
  return chartOf(answer, frame, {
    name: 'rank-scatter',
    title: scatterFinding(answer),
    subtitle:
      `Each dot is a policy: ${middleOf(answer)} in ${rankWhen(answer)} upwards, share of `
      + `${number(answer.runs)} companies alive or acquired to the right. Blue: not shown to be beaten in `
      + 'both, with 95% intervals of the Monte Carlo error; '
      + 'all policies met the same futures, so differences are surer than those lines look. Neither axis begins at zero.',
    inWords: answer.policies
      .map(
        (policy) =>
          `${sayPolicy(policy.name)}${policy.efficient ? ' (not shown to be beaten)' : ''}: ${middleOf(answer)} ${withError(policy.middle, rankFormat(answer))}, `
          + `alive or acquired ${withError(policy.surviving, share)}.`,
      )
      .join(' '),
    panels: [{ layers: (box) => layers(answer, box, frame) }],
    around: { timed: false, names: 20, shows: 'estimates with 95% intervals' },
    table: rankTable(answer),
  });
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
  return filled([
    ...planeLayers(
      { ...across, name: 'Alive or acquired', format: share },
      { ...upwards, name: capital(middleOf(answer)), format },
      box,
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
      wordsLayer(
        names.filter((name) => name.bold === bold),
        {
          align: 'left',
          baseline: 'middle',
          fontWeight: bold ? 600 : 400,
          color: INK.paper,
          stroke: INK.paper,
          strokeWidth: 4,
        },
        { x: 'left', y: 'middle' },
      ),
    ),
    ...[true, false].map((bold) =>
      wordsLayer(
        names.filter((name) => name.bold === bold),
        { align: 'left', baseline: 'middle', fontWeight: bold ? 600 : 400, color: bold ? INK.text : INK.soft },
        { x: 'left', y: 'middle' },
      ),
    ),
  ]);
}
