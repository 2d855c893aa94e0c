import type { Bounded, LoopOutcome, LoopsAnswer } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { drawn, number, share, withError, signed } from '../../base/format.js';
import { endOf, LOOP_LABELS, LOOP_ROWS, LOOP_STORIES, loopsFinding, relative } from './words.js';
import { isReal } from '../../base/findings.js';
import { boxes } from '../../base/pixels.js';
import { chartOf } from '../../marks/layout.js';
import { HUE, INK } from '../../base/theme.js';
import { filled, rulesLayer, wordsLayer } from '../../marks/layers.js';

/** The outcomes that are drawn: as a part of what they are with the loop at work, or in shares of the companies. */
const PANELS = [
  { outcome: 'arr', heading: 'Mean revenue: change', of: relative },
  { outcome: 'surviving', heading: 'Companies alive or acquired: change, in points', of: ({ change }) => change.mean },
] as const satisfies readonly {
  outcome: LoopOutcome;
  heading: string;
  of: (worth: LoopsAnswer['loops'][number]['outcomes'][LoopOutcome]) => Bounded;
}[];

/** What each feedback loop is worth: what cutting it changes, with its 95% interval. */
export function loopsChart(answer: LoopsAnswer, frame: Frame = SLIDE): Chart {
  return chartOf(answer, frame, {
    name: 'loops',
    title: loopsFinding(answer),
    subtitle:
      `What changes by ${endOf(answer)} when a loop is cut: ${number(answer.runs)} futures, played with it and without it. Bars: means over all futures, the dead too; `
      + 'lines: 95% intervals of the Monte Carlo error. Grey: may be chance.',
    inWords: answer.loops
      .map(
        (loop) =>
          `${LOOP_LABELS[loop.name]}: ${PANELS.map(
            ({ outcome, heading, of }) => `${heading.toLowerCase()} ${signed(of(loop.outcomes[outcome]), share)}`,
          ).join(
            ', ',
          )}; more revenue in ${withError(loop.outcomes.arr.helps, share)} of the futures, less in ${withError(loop.outcomes.arr.hurts, share)}.`,
      )
      .join(' '),
    panels: PANELS.map(({ heading, outcome, of }) => ({
      heading,
      layers: (box: Box) =>
        bars(
          answer.loops.map(({ name, outcomes }) => ({ name, change: of(outcomes[outcome]) })),
          box,
        ),
    })),
    around: { timed: false, names: 36, shows: 'means' },
    table: table(answer),
  });
}

interface Bar {
  readonly name: LoopsAnswer['loops'][number]['name'];
  readonly change: Bounded;
}

/** Room beside the bars for the numbers. */
const NUMBER = 92;
const THICK = 18;

function bars(all: readonly Bar[], box: Box): Layer[] {
  const low = Math.min(0, ...all.map(({ change }) => change.low));
  const high = Math.max(0, ...all.map(({ change }) => change.high), low === 0 ? 0.01 : 0);
  const [left, right] = [low < 0 ? NUMBER : 0, box.width - (high > 0 ? NUMBER : 0)];
  const across = (value: number) => left + ((value - low) / (high - low)) * (right - left);
  const pitch = box.height / all.length;
  const zero = across(0);
  const rows = all.map(({ name, change }, i) => {
    const y = (i + 0.66) * pitch;
    const gains = change.value >= 0;
    return {
      label: `${LOOP_LABELS[name]}: ${LOOP_STORIES[name]}`,
      y: drawn(y),
      from: drawn(zero),
      to: drawn(across(change.value)),
      low: drawn(across(change.low)),
      high: drawn(across(change.high)),
      above: drawn(y - THICK / 2 - 5),
      below: drawn(y + THICK / 2 + 5),
      top: drawn(y - THICK / 2),
      bottom: drawn(y + THICK / 2),
      gains,
      text: signed(change, share),
      at: drawn(gains ? Math.max(zero, across(change.high)) + 8 : Math.min(zero, across(change.low)) - 8),
      colour: !isReal(change) ? HUE.grey : gains ? HUE.blue : HUE.vermilion,
    };
  });
  return filled([
    {
      data: { values: rows },
      mark: { type: 'rect' },
      encoding: boxes('from', 'to'),
    },
    rulesLayer(rows, { strokeWidth: 2, color: INK.text }, { x: 'low', x2: 'high', y: 'y' }),
    rulesLayer(rows, { color: INK.rule }, { x: zero, y: 'above', y2: 'below' }),
    wordsLayer(rows, { align: 'left', baseline: 'bottom', fontWeight: 600 }, { x: 0, y: 'above', text: 'label' }),
    ...[true, false].map((gains) =>
      wordsLayer(
        rows.filter((row) => row.gains === gains),
        { align: gains ? 'left' : 'right', baseline: 'middle' },
        { x: 'at' },
      ),
    ),
  ]);
}

/** Every number of the answer, a row a loop and outcome. */
function table({ loops }: LoopsAnswer): Chart['table'] {
  return {
    columns: [
      'loop',
      'outcome',
      'mean_at_work',
      'mean_at_work_error',
      'mean_cut',
      'mean_cut_error',
      'change_of_mean',
      'change_of_mean_error',
      'change_low',
      'change_high',
      'median_at_work',
      'median_cut',
      'median_change',
      'median_change_error',
      'share_helped',
      'share_helped_error',
      'share_hurt',
      'share_hurt_error',
    ],
    rows: loops.flatMap(({ name, outcomes }) =>
      LOOP_ROWS.map(({ name: outcome }) => {
        const { atWork, cut, change, helps, hurts } = outcomes[outcome];
        return [
          name,
          outcome,
          atWork.mean.value,
          atWork.mean.error,
          cut.mean.value,
          cut.mean.error,
          change.mean.value,
          change.mean.error,
          change.mean.low,
          change.mean.high,
          atWork.median.value,
          cut.median.value,
          change.median.value,
          change.median.error,
          helps.value,
          helps.error,
          hurts.value,
          hurts.error,
        ];
      }),
    ),
  };
}
