import type { Estimate, RankAnswer, RankedPolicy } from '@paydown/engine';
import { count, number, withError, type Format } from '../../base/format.js';
import { columnsIn, fit, heading, painter, wrapColumns, type TerminalStyle } from '../../document/terminal/columns.js';
import { oneLine } from '../../base/words.js';
import { deadNotes, measureWords } from '../../base/measure.js';
import {
  middleOf,
  ownFinding,
  rankFinding,
  rankFormat,
  rankWhen,
  REGRET_NOTE,
  ruleLines,
  sameFinding,
  sayPolicy,
  temperFinding,
  temperRules,
  worstFinding,
} from './words.js';

const NAME = 22;
const LABEL = 10;

interface Column {
  readonly head: readonly [string, string];
  readonly of: (policy: RankedPolicy) => Estimate;
  /** Name of the temper that looks at it. */
  readonly temper?: RankAnswer['tempers'][number]['temper'];
}

/** The policies in order, for a terminal; ends with a line break. */
export function renderRankTerminal(answer: RankAnswer, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  const span = `${number(answer.runs)} futures, to ${rankWhen(answer)}`;
  const dim = (text: string) => wrapColumns(text, columns).map((line) => paint('dim', line));
  const own = ownFinding(answer);
  const [same, worst] = [sameFinding(answer), worstFinding(answer)];
  return [
    heading(oneLine(answer.scenario.name), span, columns, paint),
    '',
    ...wrapColumns(`${rankFinding(answer)}.`, columns).map((line) => paint('bold', line)),
    '',
    ...answer.tempers.flatMap((choice) => wrapColumns(`${temperFinding(answer, choice)}.`, columns)),
    ...(own === null ? [] : wrapColumns(own, columns)),
    '',
    ...table(
      answer,
      columns,
      (text) => paint('dim', text),
      (text) => paint('bold', text),
    ),
    ...(worst === null ? [] : wrapColumns(worst, columns)),
    '',
    ...ruleLines(answer)
      .filter(({ plain }) => !plain)
      .flatMap(({ names, rule }) => wrapColumns(`${names}: ${uncapital(rule)}.`, columns)),
    '',
    ...dim(`* best of its column by its temper’s rule, = the difference may be chance. ${temperRules(answer)}`),
    ...dim(
      `${REGRET_NOTE} “Given up” is its mean as a part of what that best policy reaches.${same === null ? '' : ` ${same}`}`,
    ),
    ...dim(
      [
        'All policies met the same futures. All companies count, those out of money too.',
        ...deadNotes(answer.measure.name),
        '± is the Monte Carlo standard error.',
      ].join(' '),
    ),
    '',
  ].join('\n');
}

/** A row a policy, a column a figure, as many as have room. */
function table(
  answer: RankAnswer,
  columns: number,
  faint: (text: string) => string,
  strong: (text: string) => string,
): string[] {
  const name = Math.min(
    NAME,
    Math.max(...answer.policies.map((policy) => sayPolicy(policy.name).length + (policy.own ? 2 : 0))),
  );
  const lines = ['', '', ...answer.policies.map((policy) => `${sayPolicy(policy.name)}${policy.own ? ' ◂' : ''}`)].map(
    (label) => fit(label, name).padEnd(name),
  );
  for (const { head, cells } of figures(answer)) {
    const all = [...head, ...cells];
    const width = Math.max(...all.map(({ length }) => length)) + 1;
    if (lines[0]!.length + width > columns) break;
    all.forEach((cell, i) => (lines[i] += cell.padStart(width)));
  }
  const winners = new Set(answer.tempers.map(({ winner }) => winner));
  return [
    ...lines.slice(0, 2).map(faint),
    ...lines.slice(2).map((line, i) => (winners.has(answer.policies[i]!.name) ? strong(line) : line)),
    ...(answer.policies.some(({ own }) => own) ? [faint('◂ the scenario’s own')] : []),
  ];
}

function figures(answer: RankAnswer): { head: readonly string[]; cells: readonly string[] }[] {
  const format = rankFormat(answer);
  const largest = Math.max(...answer.policies.map(({ middle }) => Math.abs(middle.value)));
  const unit = format.unit(largest);
  const scaled =
    (times: number) =>
    ({ value, error }: Estimate): Estimate => ({ value: value * times, error: error * times });
  const [own, percent] = [scaled(unit.times), scaled(100)];
  const named = `${unit.before}${unit.after}`.trim();
  const all: readonly Column[] = [
    {
      head: [middleOf(answer).split(' ')[0]!, `${fit(measureWords(answer.measure.name).label, LABEL)} ${named}`.trim()],
      of: ({ middle }) => own(middle),
      temper: 'growth',
    },
    ...(worstFinding(answer) === null
      ? [{ head: ['worst', `5% ${named}`] as const, of: ({ worst }: RankedPolicy) => own(worst) }]
      : []),
    { head: ['alive or', 'sold %'], of: ({ surviving }) => percent(surviving), temper: 'survival' },
    { head: ['given', 'up %'], of: ({ regret }) => percent(regret.part), temper: 'balanced' },
    { head: ['regret', `mean ${named}`], of: ({ regret }) => own(regret.mean) },
    { head: ['best', 'in %'], of: ({ best }) => percent(best) },
    { head: ['regret', `P90 ${named}`], of: ({ regret }) => own(regret.p90) },
  ];
  return all.map(({ head, of, temper }) => {
    const choice = answer.tempers.find((one) => one.temper === temper);
    const mark = (policy: RankedPolicy) =>
      choice === undefined ? '' : choice.winner === policy.name ? '*' : choice.asGood.includes(policy.name) ? '=' : ' ';
    return { head, cells: answer.policies.map((policy) => `${told(of(policy), count)}${mark(policy)}`) };
  });
}

const told = (estimate: Estimate, format: Format): string => withError(estimate, format).replace(' ± ', '±');
const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
