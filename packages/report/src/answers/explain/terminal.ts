import { isDeath, type Ending, type Explanation } from '@paydown/engine';
import { number, work } from '../../base/format.js';
import {
  columnsIn,
  fit,
  heading,
  painter,
  wrapColumns,
  type Paint,
  type TerminalStyle,
} from '../../document/terminal/columns.js';
import { capital, oneLine } from '../../base/words.js';
import { levelsOf, type Levels } from './levels.js';
import {
  dateOf,
  drivingFinding,
  endOf,
  marginalFinding,
  placeFinding,
  progressFinding,
  restFinding,
  sayWhatIf,
  shownWhatIfs,
  storyFinding,
  storyLines,
  whatIfFinding,
  type StoryLine,
} from './words.js';

const DATE = 16;
const CELLS = [12, 11, 12];
const MOST_LINES = 14;

/** The story of one future, for a terminal; ends with a line break. */
export function renderExplainTerminal(answer: Explanation, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  const span = `run ${answer.run} of seed “${oneLine(answer.scenario.seed, 20)}”`;
  const { lines, left } = storyLines(answer, MOST_LINES);
  return [
    heading(oneLine(answer.scenario.name), span, columns, paint),
    '',
    ...wrapColumns(`${storyFinding(answer)}.`, columns).map((line) => paint('bold', line)),
    ...wrapColumns(`${placeFinding(answer)}.`, columns),
    '',
    ...(lines.length > 0 ? told(lines, columns, paint) : ['Nothing happened that moved it.']),
    ...(left > 0
      ? [
          paint(
            'dim',
            `${' '.repeat(DATE)}${fit(`(${number(left)} smaller ${left === 1 ? 'event is' : 'events are'} in --json)`, columns - DATE)}`,
          ),
        ]
      : []),
    '',
    ...wrapColumns(`${marginalFinding(answer)}. ${progressFinding(answer)}.`, columns),
    ...wrapColumns(`${drivingFinding(answer)}.`, columns),
    '',
    ...whatIfs(answer, columns, paint),
    '',
    ...wrapColumns(
      'The same future, lived again: all chances but the one left out stay as they were, so differences are exact in this future and say nothing of others. '
        + '± is the Monte Carlo standard error of shares of all futures.',
      columns,
    ).map((line) => paint('dim', line)),
    '',
  ].join('\n');
}

function told(lines: readonly StoryLine[], columns: number, paint: Paint): string[] {
  return lines.flatMap(({ date, text }) =>
    wrapColumns(text, columns - DATE).map(
      (line, i) => `${i === 0 ? paint('dim', date.padEnd(DATE)) : ' '.repeat(DATE)}${line}`,
    ),
  );
}

/** The ends beside the real one: those without the shocks that mattered, without any, and under other decisions. */
function whatIfs(answer: Explanation, columns: number, paint: Paint): string[] {
  const first = columns - CELLS.reduce((sum, cell) => sum + cell, 0);
  const row = (label: string, ...cells: readonly string[]) =>
    `${fit(label, first - 1).padEnd(first)}${cells.map((cell, i) => cell.padStart(CELLS[i]!)).join('')}`.trimEnd();
  const shown = shownWhatIfs(answer);
  const levels = levelsOf(answer.ending, shown);
  const rest = restFinding(answer);
  return [
    ...wrapColumns(`${whatIfFinding(answer)}.`, columns),
    paint('dim', row(`What if (${endOf(answer)})`, 'revenue', 'change', 'useful work')),
    row('As it happened', ...cells(answer, answer.ending, levels)),
    ...shown.map((one) => row(shortDate(capital(sayWhatIf(answer, one))), ...cells(answer, one.ending, levels))),
    ...(rest === null ? [] : wrapColumns(`${rest}.`, columns).map((line) => paint('dim', line))),
  ];
}

function cells(answer: Explanation, ending: Ending, { level, change }: Levels): string[] {
  if (isDeath(ending)) return ['dead', shortDate(dateOf(answer, ending.end!)), ''];
  return [
    level(ending.arr),
    ending === answer.ending || isDeath(answer.ending) ? '' : change(ending.arr),
    work(ending.delivered),
  ];
}

/** “March 2028” as “Mar 2028”. */
const shortDate = (text: string): string => text.replace(/\b([A-Z][a-z]{2})[a-z]* (\d{4})\b/g, '$1 $2');
