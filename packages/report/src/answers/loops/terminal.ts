import type { Estimate, LoopOutcome, LoopsAnswer } from '@paydown/engine';
import { count, honest, plural, share, withError, signed } from '../../base/format.js';
import {
  columnsIn,
  heading,
  painter,
  wrapColumns,
  type Paint,
  type TerminalStyle,
} from '../../document/terminal/columns.js';
import { oneLine } from '../../base/words.js';
import { endOf, LOOP_LABELS, loopsAgainst, loopsFinding } from './words.js';

const LABEL = 14;
const SHARE = 13;
/** Columns of the table: two lines of heading, and how many of its units make one of the model’s. */
const COLUMNS = [
  { outcome: 'surviving', head: ['alive or', 'acquired, %'], times: 100 },
  { outcome: 'arr', head: ['revenue', 'M'], times: 1 },
  { outcome: 'delivered', head: ['useful work', 'weeks'], times: 1 },
  { outcome: 'velocity', head: ['velocity', '%'], times: 100 },
  { outcome: 'debtRatio', head: ['debt to', 'product, %'], times: 100 },
] as const satisfies readonly { outcome: LoopOutcome; head: readonly [string, string]; times: number }[];

/** What each loop is worth, for a terminal; ends with a line break. */
export function renderLoopsTerminal(answer: LoopsAnswer, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  const span = `${plural(answer.runs, 'future')}, to ${endOf(answer)}`;
  const dim = (text: string) => wrapColumns(text, columns).map((line) => paint('dim', line));
  return [
    heading(oneLine(answer.scenario.name), span, columns, paint),
    '',
    ...wrapColumns(`${loopsFinding(answer)}.`, columns).map((line) => paint('bold', line)),
    ...wrapColumns(loopsAgainst(answer) ?? '', columns).filter((line) => line !== ''),
    '',
    ...wrapColumns(`If a loop is cut, the means of the same futures in ${endOf(answer)} change by`, columns),
    ...changes(answer, columns, (text) => paint('dim', text)),
    '',
    ...wrapColumns('Share of the futures that end with more revenue, and with less', columns),
    ...balance(answer, columns, paint),
    '',
    ...dim(
      'The same futures are played with the loop and without it: run by run they meet the same chances. ± is the Monte Carlo standard error of the '
        + 'difference; a difference within two of them may be chance. The dead count, with no revenue. “All five” is not the sum, as each loop feeds on the others.',
    ),
    '',
  ].join('\n');
}

/** A row a loop, a column an outcome, as many as have room: the change of its mean. */
function changes(answer: LoopsAnswer, columns: number, faint: (text: string) => string): string[] {
  const scaled = ({ value, error }: Estimate, times: number): Estimate => ({
    value: value * times,
    error: error * times,
  });
  const cells = COLUMNS.map(({ outcome, head, times }) => {
    const worths = answer.loops.map(({ outcomes }) => outcomes[outcome]);
    return [
      ...head,
      ...worths.map(({ change }) => signed(scaled(change.mean, times), count).replace(' ± ', ' ±')),
      count(honest(scaled(worths[0]!.atWork.mean, times))),
    ];
  });
  const rows = ['', '', ...answer.loops.map(({ name }) => LOOP_LABELS[name]), 'as it is'].map((label) =>
    label.padEnd(LABEL),
  );
  for (const column of cells) {
    const width = Math.max(...column.map(({ length }) => length)) + 2;
    if (rows[0]!.length + width > columns) break;
    column.forEach((cell, i) => (rows[i] += cell.padStart(width)));
  }
  return rows.map((row, i) => (i < 2 || i === rows.length - 1 ? faint(row) : row));
}

function balance(answer: LoopsAnswer, columns: number, paint: Paint): string[] {
  const room = columns - LABEL - 2 * SHARE - 2;
  return answer.loops.map(({ name, outcomes: { arr } }) => {
    const bar = (part: number, block: string) => block.repeat(Math.round(part * room));
    return (
      `${LOOP_LABELS[name].padEnd(LABEL)}${withError(arr.helps, share).padStart(SHARE)}${withError(arr.hurts, share).padStart(SHARE)}  `
      + `${paint('blue', bar(arr.helps.value, '█'))}${paint('red', bar(arr.hurts.value, '░'))}`
    );
  });
}
