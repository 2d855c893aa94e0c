import { ACTIVITY_NAMES, FATES, type ActivityName, type Estimate, type Summary } from '@paydown/engine';
import { answer, causes, type AnswerRow } from './answer.js';
import { ACTIVITY_LABELS, timeShare } from './charts/weeks.js';
import { deadShares, lastDate, lastWeek, shareOfRuns } from './findings.js';
import { honest, month, number, share, withError } from './format.js';
import { capital, oneLine } from './words.js';

export interface TerminalStyle {
  readonly colour: boolean;
  /** Columns of the terminal; at least 60 are used, at most 100. */
  readonly width: number;
}

type Ink = 'bold' | 'dim' | 'blue' | 'red' | 'yellow' | 'green' | 'magenta';
type Paint = (ink: Ink, text: string) => string;

const CODES: Readonly<Record<Ink, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35 };
const INKS: Readonly<Record<ActivityName, Ink>> = {
  features: 'blue', interest: 'red', repayment: 'yellow', fires: 'red', upkeep: 'dim', mentoring: 'green', learning: 'green', interviewing: 'green',
  coordination: 'magenta', switching: 'magenta',
};
const LABEL_WIDTH = 17;
const TODAY_WIDTH = 9;
const NAME_WIDTH = 27;
const NUMBER_WIDTH = 14;

/** The answer for a terminal, at most 40 lines; ends with a line break. */
export function renderTerminal(summary: Summary, { colour, width }: TerminalStyle): string {
  const columns = Math.min(100, Math.max(60, width));
  const paint: Paint = (ink, text) => (colour ? `\u001b[${CODES[ink]}m${text}\u001b[0m` : text);
  const { headline, rows } = answer(summary);
  const span = `${number(summary.runs)} futures, ${month(summary.dates[0]!)} to ${month(lastDate(summary))}`;
  return [
    `${paint('bold', fit(oneLine(summary.scenario.name), columns - span.length - 3))}${paint('dim', ` · ${span}`)}`,
    '',
    ...wrapColumns(headline, columns).map((line) => paint('bold', line)),
    '',
    ...numbers(summary, rows, columns, paint),
    '',
    ...endings(summary, columns, paint),
    '',
    ...time(summary, columns, paint),
    '',
    ...wrapColumns('All futures count, the dead too: as zero, or with their last debt and wait. ± is the Monte Carlo standard error: how far '
      + 'another seed would move a number. It says nothing about the assumptions.', columns).map((line) => paint('dim', line)),
    ...summary.warnings.flatMap((warning) => wrapColumns(`! ${oneLine(warning, 300)}`, columns)).map((line) => paint('yellow', line)),
    '',
  ].join('\n');
}

function numbers(summary: Summary, rows: readonly AnswerRow[], columns: number, paint: Paint): string[] {
  const cell = Math.min(15, Math.floor((columns - LABEL_WIDTH - TODAY_WIDTH) / 3));
  const first = columns - 3 * cell - TODAY_WIDTH;
  const line = (label: string, today: string, ...cells: string[]) => label.padEnd(first) + today.padStart(TODAY_WIDTH) + cells.map((text) => text.padStart(cell)).join('');
  const told = (row: AnswerRow, value: Estimate) => {
    const exact = withError(value, row.format);
    return exact.length < cell ? exact : row.format(honest(value));
  };
  return [
    paint('dim', line(`In ${month(lastDate(summary))}`.slice(0, first), 'today', 'bad tenth', 'median', 'good tenth')),
    ...rows.map((row) => line(row.label, row.format(row.today), told(row, row.bad), told(row, row.median), told(row, row.good))),
  ];
}

function endings(summary: Summary, columns: number, paint: Paint): string[] {
  const at = (value: number) => shareOfRuns(value, summary.runs);
  const dead = at(deadShares(summary)[lastWeek(summary)]!);
  const others = (['acquired', 'alive'] as const).map((fate) => `${share(summary.fates[fate][lastWeek(summary)]!)} ${FATES[fate]}`).join(', ');
  return [
    `${paint('bold', `Out of money ${withError(dead, share)}`)}${paint('dim', `  (${others})`)}`,
    ...causes(summary).map(({ cause, share: part }) => bar(FATES[cause], part, Math.max(dead.value, 0.2), columns, 'red', paint)),
  ];
}

function time(summary: Summary, columns: number, paint: Paint): string[] {
  const parts = ACTIVITY_NAMES.map((name) => ({ name, part: timeShare(summary, [name]) }));
  const most = Math.max(...parts.map(({ part }) => part.value));
  return [
    paint('bold', 'Where the engineers’ weeks go, start to end'),
    ...parts.map(({ name, part }) => bar(ACTIVITY_LABELS[name], part, most, columns, INKS[name], paint)),
  ];
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

function bar(label: string, part: Estimate, most: number, columns: number, ink: Ink, paint: Paint): string {
  const room = columns - NAME_WIDTH - NUMBER_WIDTH - 2;
  const eighths = most > 0 ? Math.round((part.value / most) * room * 8) : 0;
  const blocks = '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
  return `${capital(label).padEnd(NAME_WIDTH)}${withError(part, share).padStart(NUMBER_WIDTH)}  ${paint(ink, blocks)}`.trimEnd();
}

/** Breaks a text into lines of at most so many columns. */
function wrapColumns(text: string, columns: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]!;
    if (last === '') lines[lines.length - 1] = word;
    else if (columnsOf(`${last} ${word}`) <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => fit(line, columns));
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const columnsOf = (text: string): number => [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);

/** Cuts a text to so many columns, with an ellipsis. */
function fit(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const letters = [...text];
  while (columnsOf(letters.join('')) > columns - 1) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
