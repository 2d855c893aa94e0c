import type { CaseAnswer, Estimate } from '@paydown/engine/internal';
import { PHONE, type Frame } from '../../base/chart.js';
import { count, rounded, money, number, share, withError, sayShare } from '../../base/format.js';
import { capital } from '../../base/words.js';
import {
  chart,
  proseIf,
  type Bars,
  type Document,
  type KeyFigures,
  type Row,
  type Table,
  type Text,
} from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { caseNetChart, casePaybackChart, startOf } from './charts.js';
import { caseDriversChart } from './driversChart.js';
import {
  breakEvenWords,
  caseFinding,
  deadWords,
  debtWords,
  doorsNote,
  driverLabel,
  driverText,
  horizonOf,
  moneyRange,
  movers,
  paybackRange,
  paybackText,
  paybackTime,
  nameOfCase,
  waitingWords,
} from './words.js';

/** One of two charts beside each other. */
const HALF: Frame = { ...PHONE, height: 320 };
const MOST_DRIVERS = 6;

/** A business case, on one sheet: when it pays back, what it is worth, what waiting costs, and what is believed. */
function caseDocument(answer: CaseAnswer): Document {
  const place = nameOfCase(answer);
  return {
    title: `${place}: the business case`,
    description: answer.case.description,
    about: { name: place, span: `${number(answer.runs)} futures, ${horizonOf(answer)}` },
    headline: `${caseFinding(answer)}${debtWords(answer)}`,
    sheet: true,
    blocks: [
      keyFigures(answer),
      chart((frame) => caseNetChart(answer, frame), { sketch: [spread(answer), ...proseIf(deadWords(answer))] }),
      {
        kind: 'pair',
        charts: [
          chart((frame) => casePaybackChart(answer, frame), { only: HALF }),
          chart((frame) => caseDriversChart(answer, frame), { only: HALF, sketch: strongest(answer) }),
        ],
      },
      beliefs(answer),
    ],
    notes: [howToRead(answer)],
    origin: answer,
  };
}

/** When it pays back, how likely, what it is worth and what waiting costs. */
function keyFigures(answer: CaseAnswer): KeyFigures {
  const { payback, value, waiting } = answer;
  const within = horizonOf(answer);
  return {
    kind: 'figures',
    brief:
      `Paid back within ${within}: ${withError(payback.share, share)} of the futures. Mean worth ${withError(value.mean, money)}. `
      + `${capital(waitingWords(answer))}${waiting === null ? '' : ` (${withError(waiting, money)})`}. ${breakEvenWords(answer)}`,
    figures: [
      {
        figure: paybackText(payback.p50, answer),
        words: `${payback.p50?.value === 0 ? 'it is paid back' : 'until it is paid back'}, in the middle future`,
        more: `${paybackRange(answer)} in the middle 80%`,
      },
      {
        figure: sayShare(payback.share),
        words: `of the futures pay back within ${within}`,
        more: withError(payback.share, share),
      },
      {
        figure: money(rounded(value.p50)),
        words: 'worth, in the middle future',
        more: `${moneyRange(value.p10, value.p90)} in the middle 80%; mean ${withError(value.mean, money)}`,
      },
      waiting === null
        ? { figure: '–', words: 'no time left to wait' }
        : {
            figure: money(rounded(waiting)),
            words: 'for each month of waiting',
            more: `${withError(waiting, money)}; a quarter’s wait, by the month`,
          },
    ],
  };
}

/** A bad tenth, the middle and a good tenth of the futures. */
function spread({ value, payback, spent, effort, back, case: { lossIn } }: CaseAnswer): Table {
  type Middle = Readonly<Record<'p10' | 'p50' | 'p90', Estimate>>;
  const row = (label: string, { p10, p50, p90 }: Middle, write: (value: number) => string): Row => ({
    label,
    cells: [p10, p50, p90].map((estimate) => ({ text: write(rounded(estimate)) })),
  });
  const weeks = (value: number) => `${count(value)} wk`;
  return {
    kind: 'table',
    name: 'case-spread',
    title: 'The middle 80%',
    head: { text: '' },
    columns: ['P10', 'median', 'P90'].map((label) => ({ label })),
    rows: [
      row('Worth, saved less spent', value, money),
      {
        label: 'Pays back after',
        cells: [payback.p10, payback.p50, payback.p90].map((time) => ({ text: paybackTime(time) })),
      },
      row('Spent', spent, money),
      row('Person-weeks put in', effort, weeks),
      ...(lossIn === 'time' ? [row('Person-weeks given back', back, weeks)] : []),
    ],
  };
}

/** What moves the worth, the strongest first. */
function strongest(answer: CaseAnswer): readonly Bars[] {
  const shown = movers(answer).slice(0, MOST_DRIVERS);
  if (shown.length === 0) return [];
  const most = Math.max(...shown.map(({ correlation }) => Math.abs(correlation)));
  return [
    {
      kind: 'bars',
      caption:
        'What matters most: mean worth in the fifth of the futures where it is lowest, and where it is highest; bars: rank correlation with the worth, █ up, ░ down',
      rows: shown.map((driver) => ({
        label: driverLabel(driver),
        figures: [money(rounded(driver.lowest)), money(rounded(driver.highest))],
        parts: [{ length: Math.abs(driver.correlation) / most, tone: driver.correlation > 0 ? 'good' : 'bad' }],
      })),
    },
  ];
}

/** Every input with what is believed of it, and how the worth goes with it. */
const beliefs = (answer: CaseAnswer): Table => ({
  kind: 'table',
  name: 'inputs',
  title: 'What is believed',
  brief: '',
  subtitle: { text: `P10 to P90: eight futures in ten lie between. ${breakEvenWords(answer)}` },
  head: { text: 'Input' },
  columns: [
    { label: 'Belief', looks: 'value' },
    { label: 'From' },
    { label: 'Rank correlation with the worth', looks: 'source' },
  ],
  rows: answer.drivers.map((driver) => ({
    label: driverLabel(driver),
    cells: [
      { text: driverText(driver) },
      { text: driver.given ? 'this case' : driver.name === 'company' ? 'the company, played' : 'the coefficients' },
      { text: driver.lowest === null ? '–' : driver.correlation.toFixed(2).replace('-', '−') },
    ],
  })),
});

function howToRead(answer: CaseAnswer): Text {
  const discounted = `discounted at ${share(answer.case.discount)} a year`;
  const forGood = 'and is for good: what pays and then falls behind again has not paid.';
  const time =
    answer.case.lossIn === 'time' ? 'Time given back counts as what it costs, not as what people make of it.' : null;
  const dead = deadWords(answer);
  const said = (...sentences: readonly (string | null)[]) => sentences.filter((text) => text !== null).join(' ');
  return {
    text: said(
      `Money is in dollars of today, ${discounted}. Payback is counted from the start of the work (${startOf(answer)}), over all futures, ${forGood}`,
      time,
      doorsNote(answer),
      dead,
      '± is the Monte Carlo standard error: how far another seed would move a number. It says nothing about the assumptions.',
    ),
    brief: said(
      `${doorsNote(answer)} Money is ${discounted}. Payback is counted from the start of the work, ${forGood}`,
      time,
      '± is the Monte Carlo standard error; it says nothing about the assumptions.',
    ),
  };
}

export const view = documentView(caseDocument);
