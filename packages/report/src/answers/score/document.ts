import { INTERVALS, type ScoreAnswer, type TrackRecord } from '@paydown/engine/internal';
import { plural } from '../../base/format.js';
import { chart, proseIf, type Aside, type Document, type Table, type Text } from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { calibrationChart } from './charts.js';
import { predictionsChart } from './predictionsChart.js';
import {
  crpsWords,
  duelWords,
  forecaster,
  happenedWords,
  heldText,
  placeWords,
  saidWords,
  scoreFinding,
  skillWords,
} from './words.js';

/** So many predictions are listed where there is less room. */
const MOST_LISTED = 12;

/** How predictions have fared. */
function scoreDocument(answer: ScoreAnswer): Document {
  const { all, scored, waiting, unused } = answer;
  return {
    title: 'How the predictions fared',
    headline: scoreFinding(answer),
    blocks: [
      ...(all.coverage === null ? [] : [chart((frame) => calibrationChart(answer, frame))]),
      ...(scored.length === 0
        ? []
        : [
            chart((frame) => predictionsChart(answer, frame)),
            records(answer),
            predictions(answer),
            ...proseIf(duelWords(answer.forecasters)),
          ]),
      ...(waiting.length === 0 ? [] : [open(answer)]),
      ...unused.map(({ measure, date }): Aside => ({
        kind: 'aside',
        text: `Nobody has predicted ${measure} for ${date} or a day within a week of it.`,
      })),
    ],
    notes: [
      {
        text:
          'CRPS (continuous ranked probability score): how far off, in the measure’s unit, for the whole of '
          + 'what was said; 0 is perfect, and for a single number it is the absolute error. Skill: how much '
          + 'better than saying that all stays as it was on the day of the prediction; different measures are '
          + 'added as shares of their size. Intervals are Wilson’s, and take the questions as independent; those '
          + 'about one company hardly are. Several predictions of one question count as one. Companies out of '
          + 'money count.',
        brief:
          scored.length === 0
            ? null
            : 'CRPS: how far off, in the measure’s unit, for the whole of what was said; 0 is perfect. “No change” says that all stays as it was on the day of the prediction. '
              + 'Brackets: what chance allows (95%), if questions are independent; those about one company hardly are. Several predictions of one question count as one.',
      },
    ],
    origin: answer,
  };
}

/** How well each has predicted, and all together. */
function records({ all, forecasters }: ScoreAnswer): Table {
  const row = (label: string, record: TrackRecord) => ({
    label,
    cells: [
      { text: String(record.predictions) },
      ...INTERVALS.map((interval) => heldCell(record, interval)),
      { text: skillWords(record.skill) },
      { text: record.brier === null ? '–' : record.brier.toFixed(2) },
    ],
  });
  return {
    kind: 'table',
    name: 'forecasters',
    title: 'Who predicted how well',
    head: { text: 'Who', brief: 'Held by the' },
    columns: [
      { label: 'Scored', brief: null },
      ...INTERVALS.map((interval) => ({ label: `Within ${interval}%`, brief: [`${interval}%`, 'interval'] as const })),
      { label: 'Against “no change”', brief: ['against', '“no change”'] },
      { label: 'Brier score', brief: forecasters.some(({ brier }) => brier !== null) ? ['Brier', 'score'] : null },
    ],
    rows: [
      ...forecasters.map((each) => row(forecaster(each.who), each)),
      ...(forecasters.length > 1 ? [row('All', all)] : []),
    ],
  };
}

/** “10 of 12 (55–95%)”: how many an interval held, and what chance allows. */
function heldCell(record: TrackRecord, interval: (typeof INTERVALS)[number]): Text {
  const held = record.coverage?.[interval];
  if (held === undefined) return { text: '–' };
  const [low, high] = [Math.round(held.low * 100), Math.round(held.high * 100)];
  return { text: `${heldText(record, interval, '/')} (${low}–${high}%)`, brief: heldText(record, interval, '/') };
}

const SAID_COLUMN = { label: 'Said (80%)', brief: ['', 'Said (80%)'], words: true } as const;
const QUESTION_COLUMN = { label: 'Question', brief: ['', 'Question'], words: true } as const;

const predictions = ({ scored }: ScoreAnswer): Table => ({
  kind: 'table',
  name: 'scored',
  title: 'Every prediction that can be scored',
  subtitle: { text: 'The latest outcome first.', brief: null },
  head: { text: 'Who' },
  columns: [
    QUESTION_COLUMN,
    { label: 'Made', brief: null },
    SAID_COLUMN,
    { label: 'Happened', brief: ['', 'Happened'], words: true },
    { label: 'Where', brief: null },
    { label: 'CRPS', brief: ['', 'CRPS'] },
  ],
  rows: [...scored]
    .sort((a, b) => (a.happenedOn < b.happenedOn ? 1 : a.happenedOn > b.happenedOn ? -1 : 0))
    .map((each) => ({
      label: forecaster(each.who),
      cells: [
        { text: `${each.measure} on ${each.happenedOn}`, brief: `${each.measure} ${each.happenedOn}` },
        { text: each.made },
        { text: saidWords(each) },
        { text: happenedWords(each) },
        { text: placeWords(each) },
        { text: crpsWords(each) },
      ],
      ...(placeWords(each) === 'outside 90%' && { tone: 'bad' as const }),
    })),
  most: MOST_LISTED,
});

const open = ({ waiting, scored }: ScoreAnswer): Table => ({
  kind: 'table',
  name: 'waiting',
  title: 'Still to come true',
  // Where nothing is scored, the headline says it.
  brief:
    scored.length === 0
      ? ''
      : `${plural(waiting.length, 'prediction')} still to come true, the next on ${waiting.map(({ date }) => date).sort()[0]!}.`,
  subtitle: { text: 'Say what happened with paydown score … --happened.' },
  head: { text: 'Who' },
  columns: [QUESTION_COLUMN, { label: 'Made' }, SAID_COLUMN],
  rows: [...waiting]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((each) => ({
      label: forecaster(each.who),
      cells: [{ text: `${each.measure} on ${each.date}` }, { text: each.made }, { text: saidWords(each) }],
    })),
});

export const view = documentView(scoreDocument);
