import { ACTIVITY_NAMES, FATES, type ActivityName, type Estimate, type Summary } from '@paydown/engine/internal';
import { answer, causes, type AnswerRow } from './answer.js';
import { blockLines } from '../../document/terminal/document.js';
import { ACTIVITY_LABELS } from './charts/weeks.js';
import { writeMoneyOf } from '../../base/currency.js';
import { dead, futures, lastDate, lastWeek, shareOfRuns } from '../../base/findings.js';
import { honest, month, share, withError } from '../../base/format.js';
import {
  columnsIn,
  heading,
  painter,
  wrapColumns,
  type Ink,
  type Paint,
  type TerminalStyle,
} from '../../document/terminal/columns.js';
import { capital, oneLine } from '../../base/words.js';
import { dangerBlocks } from './danger/blocks.js';
import { dangerFinding, isEndangered } from './danger/words.js';
import { costBlocks } from './doors.js';

const INKS: Readonly<Record<ActivityName, Ink>> = {
  features: 'blue',
  interest: 'red',
  repayment: 'yellow',
  fires: 'red',
  upkeep: 'dim',
  mentoring: 'green',
  learning: 'green',
  interviewing: 'green',
  coordination: 'magenta',
  switching: 'magenta',
};
const LABEL_WIDTH = 17;
const TODAY_WIDTH = 9;
const NAME_WIDTH = 27;
const NUMBER_WIDTH = 14;

/** The answer for a terminal, what debt does at its worst first where that was asked; ends with a line break. */
export function renderTerminal(summary: Summary, style: TerminalStyle): string {
  writeMoneyOf(summary.scenario);
  const columns = columnsIn(style);
  const paint = painter(style);
  const { headline, rows, spread } = answer(summary);
  const span = `${futures(summary)}, ${month(summary.dates[0]!)} to ${month(lastDate(summary))}`;
  return [
    heading(oneLine(summary.scenario.name), span, columns, paint),
    '',
    ...worst(summary, columns, paint),
    ...wrapColumns(headline, columns).map((line) => paint('bold', line)),
    '',
    ...numbers(summary, rows, columns, paint),
    '',
    ...endings(summary, columns, paint),
    '',
    ...time(summary, columns, paint),
    '',
    ...apart(blockLines(costBlocks(summary), columns, paint)),
    ...(spread === null ? [] : [...wrapColumns(spread, columns), '']),
    ...wrapColumns(
      'All futures count, the dead too: as zero, or with their last debt and wait. ± is the Monte Carlo standard error: how far '
        + 'another seed would move a number. It says nothing about the assumptions.',
      columns,
    ).map((line) => paint('dim', line)),
    ...summary.warnings
      .flatMap((warning) => wrapColumns(`! ${oneLine(warning, 300)}`, columns))
      .map((line) => paint('yellow', line)),
    '',
  ].join('\n');
}

function worst(summary: Summary, columns: number, paint: Paint): string[] {
  if (!isEndangered(summary)) return [];
  const found = wrapColumns(`${dangerFinding(summary)}.`, columns).map((line) => paint('bold', line));
  const more = apart(blockLines(dangerBlocks(summary), columns, paint));
  return [...found, ...(more.length > 0 ? more : [''])];
}

const apart = (groups: readonly (readonly string[])[]): string[] =>
  groups.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '']);

function numbers(summary: Summary, rows: readonly AnswerRow[], columns: number, paint: Paint): string[] {
  const cell = Math.min(17, Math.floor((columns - LABEL_WIDTH - TODAY_WIDTH) / 3));
  const first = columns - 3 * cell - TODAY_WIDTH;
  const line = (label: string, today: string, ...cells: string[]) =>
    label.padEnd(first) + today.padStart(TODAY_WIDTH) + cells.map((text) => text.padStart(cell)).join('');
  const told = (row: AnswerRow, value: Estimate) => {
    const exact = withError(value, row.format);
    return exact.length < cell ? exact : row.format(honest(value));
  };
  return [
    paint('dim', line(`In ${month(lastDate(summary))}`.slice(0, first), 'today', 'bad tenth', 'median', 'good tenth')),
    ...rows.map((row) =>
      line(row.label, row.format(row.today), told(row, row.bad), told(row, row.median), told(row, row.good)),
    ),
  ];
}

function endings(summary: Summary, columns: number, paint: Paint): string[] {
  const at = (value: number) => shareOfRuns(value, summary.runs);
  const gone = dead(summary);
  const others = (['acquired', 'alive'] as const)
    .map((fate) => `${FATES[fate]} ${withError(at(summary.fates[fate][lastWeek(summary)]!), share)}`)
    .join(', ');
  return [
    `${paint('bold', `Out of money ${withError(gone, share)}`)}${paint('dim', `  (${others})`)}`,
    ...causes(summary).map(({ cause, share: part }) =>
      bar(FATES[cause], part, Math.max(gone.value, 0.2), columns, 'red', paint),
    ),
  ];
}

function time(summary: Summary, columns: number, paint: Paint): string[] {
  const parts = ACTIVITY_NAMES.map((name) => ({ name, part: summary.effort[name].whole }));
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
