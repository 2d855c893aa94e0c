import type { BackTest, FitAnswer, FittedFigure } from '@paydown/engine/internal';
import { coefficientLabel, coefficientRange, coefficientValue } from '../../base/coefficients.js';
import { number, plural, share, significant } from '../../base/format.js';
import { oneLine } from '../../base/words.js';
import { prose, proseIf, type Block, type Document, type Listing, type Table } from '../../document/model.js';
import { documentView } from '../../document/view.js';
import {
  adviceFinding,
  eventsFinding,
  FORECAST_WORDS,
  fitFinding,
  SERIES_WORDS,
  SHORT_WORDS,
  tiesFinding,
  trustFinding,
} from './words.js';

/** What a history leaves of what is believed of a company. */
const fitDocument = (answer: FitAnswer): Document => ({
  title: `${oneLine(answer.scenario.name, 120)}: what its history says`,
  description: answer.scenario.description,
  about: {
    name: oneLine(answer.scenario.name),
    span: `${plural(answer.history.months, 'month')} of history, ${number(answer.pasts)} plays of them`,
  },
  headline: fitFinding(answer),
  blocks: [
    prose(trustFinding(answer)),
    ...(answer.among ? narrowedBlocks(answer) : []),
    ...proseIf(adviceFinding(answer)),
    ...(answer.backTest === null ? [] : backTestBlocks(answer.backTest)),
    figures(answer),
    ...proseIf(eventsFinding(answer)),
    readings(answer),
    ...notes(answer),
  ],
  notes: [
    {
      text:
        'A past of the company is played from the first month of its history to the last, with the hiring, '
        + 'the share for debt and the events that the history shows; each counts by how near it comes. Errors '
        + 'are those of the observation and a stated allowance for what the model leaves out: a model without '
        + 'it would claim to know too much.',
      brief:
        'Pasts are played from the first month to the last and count by how near they come, within stated errors of the observation and of the model.',
    },
    {
      text: 'Coefficients that the history does not narrow are believed as before. Nothing has left this machine, and the file of the fit holds no row of the history.',
      brief: null,
    },
  ],
  origin: { ...answer, runs: answer.pasts },
});

const range = ([low, middle, high]: readonly [number, number, number], say: (value: number) => string): string =>
  `${say(middle)} (${say(low)} to ${say(high)})`;

function narrowedBlocks(answer: FitAnswer): Block[] {
  const { narrowed, debtToday } = answer;
  const table: Table = {
    kind: 'table',
    name: 'narrowed',
    title:
      narrowed.length === 0
        ? 'Nothing is narrowed by more than a fifth'
        : 'What the history narrows by more than a fifth',
    head: { text: 'Coefficient', brief: '' },
    columns: [
      { label: 'Believed: middle 80%', brief: ['believed', ''], words: true },
      { label: 'Left: middle 80%', brief: ['left', ''], words: true },
      { label: 'Middle now', brief: null, words: true },
      { label: 'Width gone', brief: ['width', 'gone'] },
    ],
    narrow: 'wrap',
    rows: narrowed.map(({ name, before, after, gone }) => ({
      label: coefficientLabel(name),
      cells: [
        { text: coefficientRange(name, before[0], before[2]) },
        { text: coefficientRange(name, after[0], after[2]) },
        { text: coefficientValue(name, after[1]) },
        { text: share(significant(gone)) },
      ],
    })),
  };
  return [
    ...(narrowed.length > 0 ? [table] : []),
    ...proseIf(tiesFinding(answer)),
    prose(`Debt today, as the pasts that meet the history have left it: ${range(debtToday, share)} of the product.`),
  ];
}

function say({ series }: FittedFigure, value: number): string {
  return series === 'incidents' ? number(significant(value)) : share(significant(value));
}

/** What was seen, and what the plays of the past had for it. */
const figures = (answer: FitAnswer): Table => ({
  kind: 'table',
  name: 'seen',
  title: 'What was seen, and what plays of the past had for it',
  head: { text: 'Months of the history', brief: '' },
  columns: [
    { label: 'Seen', brief: ['seen', ''] },
    { label: 'Before: middle (and middle 80%)', brief: ['before', ''], words: true },
    { label: 'After', brief: ['after', ''], words: true },
    { label: 'Off, in errors', brief: ['off', ''] },
  ],
  narrow: 'wrap',
  rows: answer.figures.map((figure) => ({
    label: `${SERIES_WORDS[figure.series]}, ${monthWord(answer, figure.from)} to ${monthWord(answer, figure.to)}`,
    brief: `${SHORT_WORDS[figure.series]} to ${monthWord(answer, figure.to)}`,
    cells: [
      { text: say(figure, figure.observed) },
      { text: range(figure.before, (value) => say(figure, value)) },
      { text: range(figure.after, (value) => say(figure, value)) },
      { text: number(significant(figure.miss, 2)) },
    ],
    ...(Math.abs(figure.miss) > 2 ? { tone: 'bad' as const } : {}),
  })),
});

function monthWord({ history: { from } }: FitAnswer, place: number): string {
  const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + place;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

const readings = ({ history: { columns } }: FitAnswer): Listing => ({
  kind: 'list',
  name: 'columns',
  title: 'How the columns were read',
  heads: ['Column', 'Read as'],
  items: columns.map(({ header, as, months, first, last }) => ({
    label: header,
    text:
      as === null ? 'not used' : `${as}: ${plural(months, 'month')}${first === null ? '' : `, ${first} to ${last!}`}`,
  })),
});

const notes = ({ history }: FitAnswer): Block[] =>
  history.notes.length === 0
    ? []
    : [
        {
          kind: 'list',
          name: 'taken',
          title: 'What was taken for granted',
          items: history.notes.map((text) => ({ text })),
        },
      ];

function backTestBlocks({ seen, held, series, slack }: BackTest): Block[] {
  const table: Table = {
    kind: 'table',
    name: 'back-test',
    title: `Fitted on ${plural(seen, 'month')}, scored on the ${number(held)} after them`,
    subtitle: {
      text:
        'Mean CRPS of the logarithm: 0.05 is about 5% off. A forecast of one number scores its '
        + `distance.${slack > 1 ? ` The stated errors were taken ${number(significant(slack))} times as large.` : ''}`,
    },
    head: { text: 'Forecast', brief: '' },
    columns: series.map(({ name }) => ({ label: name === 'arr' ? 'Revenue' : 'Headcount' })),
    rows: (['fitted', 'unfitted', 'lastValue', 'lastGrowth'] as const).map((forecast) => ({
      label: FORECAST_WORDS[forecast],
      cells: series.map(({ crps }) => ({ text: number(significant(crps[forecast])) })),
      ...(forecast === 'fitted' ? { tone: 'strong' as const } : {}),
    })),
  };
  return [
    table,
    {
      kind: 'list',
      items: series.map(({ name, months, coverage, last }) => ({
        text:
          `${name === 'arr' ? 'Revenue' : 'Headcount'}: of ${plural(months, 'month')}, ${share(coverage[50])} `
          + `lay within the middle 50% of the fitted futures and ${share(coverage[80])} within the middle 80%; `
          + `the last one lies at ${share(significant(last.place))} of them. Months that follow each other are `
          + 'not independent.',
      })),
    },
  ];
}

export const view = documentView(fitDocument);
