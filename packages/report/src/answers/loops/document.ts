import type { LoopAnswer, LoopsAnswer } from '@paydown/engine/internal';
import { plural, share, withError } from '../../base/format.js';
import { oneLine } from '../../base/words.js';
import { chart, proseIf, type Bars, type Block, type Document, type Row, type Table } from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { causesPicture } from '../causes/picture.js';
import { loopsChart } from './chart.js';
import { endOf, LOOP_LABELS, LOOP_ROWS, LOOP_STORIES, loopsAgainst, loopsFinding } from './words.js';

/** What the feedback loops are worth, and how they run. */
const loopsDocument = (answer: LoopsAnswer): Document => ({
  title: `${oneLine(answer.scenario.name, 120)}: what the feedback loops are worth`,
  description: answer.scenario.description,
  about: { name: oneLine(answer.scenario.name), span: `${plural(answer.runs, 'future')}, to ${endOf(answer)}` },
  headline: loopsFinding(answer),
  blocks: [...loopsBlocks(answer), causesPicture(answer.scenario)],
  notes: [
    {
      text:
        'The same futures were played with each loop and without it; run by run they met the same chances. ± is the Monte Carlo standard error of the difference: how far another seed would move it. '
        + 'It says nothing about the assumptions. Companies out of money count, with no revenue. “All five” is not the sum of the five, as each loop feeds on the others.',
      brief:
        'The same futures are played with the loop and without it: run by run they meet the same chances. ± is the Monte Carlo standard error of the '
        + 'difference; a difference within two of them may be chance. The dead count, with no revenue. “All five” is not the sum, as each loop feeds on the others.',
    },
  ],
  origin: answer,
});

/** What each feedback loop is worth: the chart, and all numbers with their errors. */
export const loopsBlocks = (answer: LoopsAnswer): readonly Block[] => [
  chart((frame) => loopsChart(answer, frame), { above: proseIf(loopsAgainst(answer)), sketch: [balance(answer)] }),
  changes(answer),
];

/** The outcomes in a narrow table, where the loops stand above each other. */
const HEADS = {
  surviving: ['alive or', 'acquired,'],
  arr: ['revenue', ''],
  delivered: ['useful work', ''],
  velocity: ['velocity', ''],
  debtRatio: ['debt to', 'product,'],
} as const satisfies Record<(typeof LOOP_ROWS)[number]['name'], readonly [string, string]>;

/** A row a loop: the changes of the means if it is cut; below them, as they are. */
const changes = (answer: LoopsAnswer): Table => ({
  kind: 'table',
  name: 'loops-numbers',
  title: `If a loop is cut, the means of the same futures in ${endOf(answer)} change by`,
  caption: `If a loop is cut, the means of the same futures in ${endOf(answer)} change by`,
  subtitle: {
    text: '± the Monte Carlo standard error; percentages are points. The last two columns count futures.',
    brief: null,
  },
  head: { text: 'If it is cut', brief: '' },
  columns: [
    ...LOOP_ROWS.map(({ name, label }) => ({ label, brief: HEADS[name] })),
    { label: 'Futures with more revenue', brief: null },
    { label: 'With less', brief: null },
  ],
  rows: [...answer.loops.map(changeRow), asItIs(answer.loops[0]!)],
});

const changeRow = ({ name, outcomes }: LoopAnswer): Row => ({
  label: `${LOOP_LABELS[name]}: ${LOOP_STORIES[name]}`,
  brief: LOOP_LABELS[name],
  cells: [
    ...LOOP_ROWS.map(({ name: outcome, format }) => ({
      estimate: outcomes[outcome].change.mean,
      format,
      change: true,
    })),
    { estimate: outcomes.arr.helps, format: share },
    { estimate: outcomes.arr.hurts, format: share },
  ],
});

/** All loops know the means with all of them at work. */
const asItIs = ({ outcomes }: LoopAnswer): Row => ({
  label: 'As it is: the mean itself',
  brief: 'as it is',
  cells: [
    ...LOOP_ROWS.map(({ name, format }) => ({ estimate: outcomes[name].atWork.mean, format })),
    { text: '' },
    { text: '' },
  ],
  tone: 'faint',
});

const balance = ({ loops }: LoopsAnswer): Bars => ({
  kind: 'bars',
  caption: 'Share of the futures that end with more revenue, and with less',
  rows: loops.map(({ name, outcomes: { arr } }) => ({
    label: LOOP_LABELS[name],
    figures: [withError(arr.helps, share), withError(arr.hurts, share)],
    parts: [
      { length: arr.helps.value, tone: 'good' },
      { length: arr.hurts.value, tone: 'bad' },
    ],
  })),
});

export const view = documentView(loopsDocument);
