import type { FamilyAnswer, FreshPolicy, OptimiseAnswer, TriedPolicy } from '@paydown/engine';
import { number, share, withError } from '../../base/format.js';
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
import {
  allowed,
  constantFinding,
  deathsShown,
  FAMILY_WORDS,
  flatness,
  freeNamed,
  goalFormat,
  goalWhen,
  goalWords,
  leading,
  limitFinding,
  limitFormat,
  optimiseFinding,
  ownFinding,
  sayAt,
  sayBehind,
  searchNote,
  shortBest,
} from './words.js';

const MOST_RULE = 30;
const LEAST_RULE = 16;
const BEHIND = 16;
const DEAD = 13;
const SETTING = 7;
const GOAL = 16;

/** The best share for debt, for a terminal; ends with a line break. */
export function renderOptimiseTerminal(answer: OptimiseAnswer, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  const span = `${number(answer.runs)} futures, to ${goalWhen(answer)}`;
  const dim = (text: string) => wrapColumns(text, columns).map((line) => paint('dim', line));
  const more = [constantFinding(answer), limitFinding(answer), ownFinding(answer)].filter((text) => text !== null);
  const drawn = leading(answer);
  const curve = drawn.axes.length === 1 ? drawn : answer.families.find(({ axes }) => axes.length === 1);
  return [
    heading(oneLine(answer.scenario.name), span, columns, paint),
    '',
    ...wrapColumns(`${optimiseFinding(answer)}.`, columns).map((line) => paint('bold', line)),
    ...more.flatMap((text) => wrapColumns(text, columns)),
    '',
    ...families(answer, columns, paint),
    '',
    ...(curve ? [...response(answer, curve, columns, paint), ''] : []),
    ...dim(
      [
        searchNote(answer),
        'All companies count, those out of money too.',
        ...deadNotes(answer.goal.name),
        '± is the Monte Carlo standard error.',
      ].join(' '),
    ),
    '',
  ].join('\n');
}

/** The best of each rule in fresh futures, and what is within the noise. */
function families(answer: OptimiseAnswer, columns: number, paint: Paint): string[] {
  const format = goalFormat(answer);
  const deaths = deathsShown(answer);
  const wide = Math.min(MOST_RULE, Math.max(LEAST_RULE, columns - GOAL - DEAD - BEHIND));
  const rest = columns - wide - GOAL - DEAD;
  const line = (rule: string, goal: string, dead: string, behind: string) =>
    `${fit(rule, wide - 1).padEnd(wide)}${goal.padStart(GOAL)}${dead.padStart(DEAD)}  ${fit(behind, rest - 2)}`.trimEnd();
  const row = (rule: string, fresh: FreshPolicy) =>
    line(
      rule,
      withError(fresh.goal, format),
      withError(deaths.of(fresh), share),
      allowed(answer) ? sayBehind(answer, fresh) : fresh === answer.families[answer.best]!.fresh ? 'nearest' : '',
    );
  return [
    paint('dim', line('In fresh futures', fit(goalWords(answer), GOAL - 1), deaths.head, '')),
    ...answer.families.flatMap((family, i) => {
      const text = row(shortBest(family), family.fresh);
      return [
        i === answer.best ? paint('bold', text) : text,
        ...(allowed(answer)
          ? wrapColumns(flatness(answer, family), columns - 2).map((words) => paint('dim', `  ${words}`))
          : []),
      ];
    }),
    row(`Own: ${oneLine(answer.own.name)}`, answer.own),
    ...(answer.free ? [row(`No limit: ${freeNamed(answer)!.short}`, answer.free)] : []),
  ];
}

/** The goal along one setting: a bar each, marked where it is as good as the best, or where a limit forbids it. */
function response(
  answer: OptimiseAnswer,
  { family, tried, best }: FamilyAnswer,
  columns: number,
  paint: Paint,
): string[] {
  const format = goalFormat(answer);
  const shown = thinned(tried, best);
  const most = Math.max(...shown.map(({ goal }) => Math.abs(goal.value)));
  const limits = answer.limits.slice(0, 1);
  const room = columns - SETTING - GOAL - 2 - 20 - limits.length * 15;
  return [
    paint('dim', `By ${FAMILY_WORDS[family].axes[0]}, in ${number(answer.searched)} futures:`),
    ...shown.map((one) => {
      const bar = '█'.repeat(most > 0 ? Math.max(0, Math.round((Math.abs(one.goal.value) / most) * room)) : 0);
      const mark =
        one === tried[best]
          ? one.verdict === 'broken'
            ? '◂ nearest'
            : '◂ best'
          : one.verdict === 'broken'
            ? 'breaks the limit'
            : one.asGood
              ? '= within the noise'
              : one.verdict === 'open'
                ? '? near the limit'
                : '';
      const limit = limits
        .map((each, i) => withError(one.limits[i]!.estimate, limitFormat(each)).padStart(15))
        .join('');
      return `${sayAt(one.at[0]!).padStart(SETTING - 1)} ${withError(one.goal, format).padStart(GOAL)}${limit}  ${paint(one.verdict === 'broken' ? 'dim' : one.asGood ? 'green' : 'blue', bar.padEnd(room))} ${mark}`.trimEnd();
    }),
  ];
}

const MOST_SHOWN = 16;

/** The best and others, evenly, few enough for a screen. */
function thinned(tried: readonly TriedPolicy[], best: number): TriedPolicy[] {
  const every = Math.ceil(tried.length / MOST_SHOWN);
  return tried.filter((_, i) => i === best || i % every === 0);
}
