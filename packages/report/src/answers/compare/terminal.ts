import { DEATHS, FATES, proportion, type Comparison, type Contest } from '@paydown/engine';
import { honest, money, plural, share, withError, signed } from '../../base/format.js';
import {
  columnsIn,
  fit,
  heading,
  painter,
  wrapColumns,
  type Paint,
  type TerminalStyle,
} from '../../document/terminal/columns.js';
import { oneLine } from '../../base/words.js';
import { deadNotes } from '../../base/measure.js';
import { blockLines } from '../../document/terminal/document.js';
import { contestBlocks, doorHeadline } from './doors.js';
import { comparedRows } from './rows.js';
import {
  compareAsked,
  compareFinding,
  deadBy,
  dyingNotes,
  identical,
  judgedBy,
  leadingContest,
  moneyFinding,
  monthOf,
  sayMoment,
  sayName,
  sayTerms,
  sayWaiting,
} from './words.js';

const LABEL = 22;

/** Decisions compared, for a terminal; ends with a line break. */
export function renderCompareTerminal(comparison: Comparison, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  const span = plural(comparison.runs, 'future');
  const contest = leadingContest(comparison);
  const waiting = sayWaiting(comparison, contest);
  const dim = (text: string) => wrapColumns(text, columns).map((line) => paint('dim', line));
  return [
    heading(`${oneLine(comparison.scenario.name)}: ${compareAsked(comparison)}`, span, columns, paint),
    '',
    ...wrapColumns(
      [compareFinding(comparison), doorHeadline(comparison)]
        .flatMap((sentence) => (sentence === null ? [] : [`${sentence}.`]))
        .join(' '),
      columns,
    ).map((line) => paint('bold', line)),
    ...wrapColumns(`${moneyFinding(comparison, contest)}.`, columns),
    '',
    ...(comparison.contests.length === 1
      ? sideBySide(comparison, contest, columns, paint)
      : oneByOne(comparison, columns, paint)),
    '',
    ...(identical(contest) ? [] : [...aheadByYear(comparison, contest, columns, paint), '']),
    ...(comparison.contests.length === 1
      ? []
      : dyingNotes(comparison).flatMap((note) => [...wrapColumns(note, columns), ''])),
    ...blockLines(contestBlocks(comparison), columns, paint).flatMap((lines) =>
      lines.length > 0 ? [...lines, ''] : [],
    ),
    ...(waiting === null ? [] : [...wrapColumns(`${waiting}.`, columns), '']),
    ...dim(
      `${sayTerms(comparison)}. Run by run both meet the same chances. ± is the Monte Carlo standard error; it says nothing about the assumptions. The dead count, with nothing delivered and no revenue.${deadNotes(
        comparison.judge.name,
      )
        .map((note) => ` ${note}`)
        .join('')}`,
    ),
    '',
  ].join('\n');
}

/** The means of both, their difference, and what the dead died of. */
function sideBySide(comparison: Comparison, contest: Contest, columns: number, paint: Paint): string[] {
  const {
    alternatives: [base, other],
    runs,
    weeks,
    terms: { by },
  } = comparison;
  const cell = Math.min(22, Math.floor((columns - LABEL) / 3));
  const line = (label: string, ...cells: readonly string[]) =>
    fit(label, LABEL - 1).padEnd(LABEL) + cells.map((text) => fit(text, cell - 1).padStart(cell)).join('');
  const at = weeks.findLastIndex((week) => week <= by);
  const dead = (cause: (typeof DEATHS)[number], i: number) =>
    withError(proportion(comparison.alternatives[i]!.fates[cause][at]!, runs), share);
  return [
    paint('dim', line(`Means by ${sayMoment(by)}`, sayName(base!.name), sayName(other!.name), 'difference')),
    ...comparedRows(comparison).map(({ row, label, format }) =>
      line(
        label,
        withError(base!.levels[row].mean, format),
        withError(other!.levels[row].mean, format),
        signed(contest.changes[row].mean, format),
      ),
    ),
    line('Out of money', withError(deadBy(comparison, 0), share), withError(deadBy(comparison, 1), share)),
    ...DEATHS.filter((cause) => base!.fates[cause][at]! + other!.fates[cause][at]! > 0).map((cause) =>
      paint('dim', line(`  ${FATES[cause]}`, dead(cause, 0), dead(cause, 1))),
    ),
  ];
}

/** A row an alternative: how it does against the baseline. */
function oneByOne(comparison: Comparison, columns: number, paint: Paint): string[] {
  const heads = ['ahead', 'behind', 'costs first', 'even, half', 'value', 'out of money'];
  const room = Math.min(30, columns - heads.length * 10);
  const widths = heads.map((head) => Math.max(8, head.length + 1));
  const label = Math.max(14, Math.min(room, columns - widths.reduce((sum, width) => sum + width, 0)));
  const line = (name: string, cells: readonly string[]) =>
    (fit(name, label - 1).padEnd(label) + cells.map((text, i) => text.padStart(widths[i]!)).join('')).slice(0, columns);
  const [base] = comparison.alternatives;
  return [
    paint('dim', line(`By ${sayMoment(comparison.terms.by)}`, heads)),
    ...comparison.contests.map((contest, i) => {
      const {
        beats,
        atFirst: { lost },
        crossover: { leads },
        changes,
      } = contest;
      return line(sayName(contest.name), [
        share(honest(beats.ahead)),
        share(honest(beats.behind)),
        lost?.by === 'alternative' ? share(honest(lost.share)) : 'nothing',
        leads[50].week === null ? 'never' : `month ${monthOf(leads[50].week)}`,
        `${changes.value.mean.value > 0 ? '+' : ''}${money(honest(changes.value.mean))}`,
        share(honest(deadBy(comparison, i + 1))),
      ]);
    }),
    paint(
      'dim',
      line(sayName(base!.name), [
        '–',
        '–',
        '–',
        '–',
        money(honest(base!.levels.value.mean)),
        share(honest(deadBy(comparison, 0))),
      ]),
    ),
  ];
}

/** Shares of the futures in which the alternative is ahead, and behind, at the end of each year. */
function aheadByYear(comparison: Comparison, contest: Contest, columns: number, paint: Paint): string[] {
  const {
    weeks,
    scenario: { horizon },
    runs,
  } = comparison;
  const every = Math.max(52, Math.ceil(horizon / 10 / 52) * 52);
  const ends =
    horizon < 52 ? [horizon] : Array.from({ length: Math.floor(horizon / every) }, (_, i) => (i + 1) * every);
  const rows = ends.map((end) => weeks.findLastIndex((week) => week <= end));
  const room = columns - 12 - 2 * 14 - 2;
  const bar = (part: number, block: string) => block.repeat(Math.round(part * room));
  return [
    ...wrapColumns(
      `Share of the futures in which ${sayName(contest.name)} is ahead on ${judgedBy(comparison)}, and behind`,
      columns,
    ),
    ...rows.map((i) => {
      const [ahead, behind] = [contest.ahead[i]!, contest.behind[i]!];
      return `${sayMoment(weeks[i]!).padEnd(12)}${withError(ahead, share).padStart(14)}${withError(behind, share).padStart(14)}  ${paint('blue', bar(ahead.value, '█'))}${paint('red', bar(behind.value, '░'))}`.trimEnd();
    }),
    ...(runs < 100 ? wrapColumns('! So few futures say little: take 1,000 or more.', columns) : []),
  ];
}
