import type { DebateAnswer, Disagreement, Verdict } from '@paydown/engine';
import { honest, plural, share, withError } from '../../base/format.js';
import { coefficientLabel } from '../../base/coefficients.js';
import {
  columnsIn,
  fit,
  heading,
  painter,
  wrapColumns,
  type Paint,
  type TerminalStyle,
} from '../../document/terminal/columns.js';
import { capital, list, oneLine } from '../../base/words.js';
import { deadNotes } from '../../base/measure.js';
import {
  choicesFinding,
  dateOf,
  debateFinding,
  differenceOf,
  formatOf,
  isGain,
  kindOf,
  livableFinding,
  measureOf,
  noiseNote,
  sayChance,
  sayFlip,
  sayName,
  sayRegret,
  saySide,
  worthFinding,
} from './words.js';

const NAME = 14;
const LEAST_CELL = 16;
const MOST_CELL = 26;
const VALUE = 22;

/** Who should choose what and what to settle first, for a terminal; ends with a line break. */
export function renderDebateTerminal(answer: DebateAnswer, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  const span = `${plural(answer.runs, 'future')} each, to ${dateOf(answer)}`;
  const wrapped = (text: string) => wrapColumns(text, columns);
  const worth = worthFinding(answer);
  const note = noiseNote(answer);
  return [
    heading(oneLine(answer.name), span, columns, paint),
    '',
    ...wrapped(`${debateFinding(answer)}.`).map((line) => paint('bold', line)),
    ...wrapped(choicesFinding(answer)),
    ...wrapped(livableFinding(answer)),
    '',
    ...wrapped(`${capital(measureOf(answer))}, as each sees it`).map((line) => paint('bold', line)),
    ...matrix(answer, columns, paint),
    ...(worth === null
      ? []
      : [
          '',
          ...wrapped('What to find out first, and what it is worth').map((line) => paint('bold', line)),
          ...disagreements(answer, columns, paint),
          '',
          ...wrapped(worth),
        ]),
    '',
    ...wrapped(
      'The same futures are played for every proposal and person, seen through each one’s beliefs; the group is the weighted mean of its people. '
        + `${['The dead count.', ...deadNotes(answer.judge.name)].join(' ')} “Gives up”: against the best in the same eyes. ${note === '' ? '' : `${note} `}± is the Monte Carlo standard error; it says nothing of who is right.`,
    ).map((line) => paint('dim', line)),
    '',
  ].join('\n');
}

interface Seen {
  readonly name: string;
  readonly verdict: Verdict;
}

/** A row a person and one for the group, as many proposals beside each other as have room. */
function matrix(answer: DebateAnswer, columns: number, paint: Paint): string[] {
  const seen: readonly Seen[] = [...answer.people, { name: 'The group', verdict: answer.group }];
  const across = Math.max(1, Math.min(answer.proposals.length, Math.floor((columns - NAME) / LEAST_CELL)));
  const cell = Math.min(MOST_CELL, Math.floor((columns - NAME) / across));
  const line = (label: string, cells: readonly string[]) =>
    `${fit(label, NAME - 1).padEnd(NAME)}${cells.map((text) => fit(text, cell - 1).padEnd(cell)).join('')}`.trimEnd();
  return Array.from({ length: Math.ceil(answer.proposals.length / across) }, (_, i) =>
    answer.proposals.map((__, proposal) => proposal).slice(i * across, (i + 1) * across),
  ).flatMap((shown) => [
    paint(
      'dim',
      line(
        '',
        shown.map((proposal) => sayName(answer.proposals[proposal]!)),
      ),
    ),
    ...seen.flatMap(({ name, verdict }) => {
      const cells = shown.map((proposal) => ({
        proposal,
        text: withError(verdict.standings[proposal]!.mean, formatOf(answer)),
      }));
      const told = cells.map(({ proposal, text }) => ({
        best: proposal === verdict.best,
        text: `${fit(text, cell - 1).padEnd(cell)}`,
      }));
      return [
        `${fit(sayName(name), NAME - 1).padEnd(NAME)}${told.map(({ best, text }) => (best ? paint('blue', text) : text)).join('')}`.trimEnd(),
        line(
          '',
          shown.map((proposal) => sayRegret(answer, verdict, proposal)),
        ),
        paint(
          'dim',
          line(
            '',
            shown.map((proposal) => `${share(honest(verdict.standings[proposal]!.dead))} dead`),
          ),
        ),
      ];
    }),
  ]);
}

function disagreements(answer: DebateAnswer, columns: number, paint: Paint): string[] {
  const telling = answer.disagreements.filter((each) => kindOf(each) !== 'idle');
  const idle = answer.disagreements.filter((each) => kindOf(each) === 'idle');
  const value = (text: string) => text.padStart(VALUE);
  const label = columns - 2 * VALUE;
  const worth = (each: Disagreement, name: 'settling' | 'knowing') =>
    isGain(each[name]) ? withError(each[name], differenceOf(answer)) : sayChance(answer, each);
  return [
    ...(telling.length === 0
      ? []
      : [paint('dim', `${''.padEnd(label)}${value('who is right')}${value('the very number')}`)]),
    ...telling.flatMap((each) => [
      `${fit(capital(coefficientLabel(each.coefficient)), label - 1).padEnd(label)}${value(worth(each, 'settling'))}${value(worth(each, 'knowing'))}`,
      ...wrapColumns(sayFlip(answer, each), columns - 2).map((line) => `  ${line}`),
      ...wrapColumns(each.sides.map((side) => saySide(each, side)).join(' · '), columns - 2).map((line) =>
        paint('dim', `  ${line}`),
      ),
    ]),
    ...[...new Set(idle.map((each) => sayChance(answer, each)))].flatMap((words) =>
      wrapColumns(
        `${capital(words)}: ${list(idle.filter((each) => sayChance(answer, each) === words).map(({ coefficient }) => coefficientLabel(coefficient)))}.`,
        columns,
      ),
    ),
  ];
}
