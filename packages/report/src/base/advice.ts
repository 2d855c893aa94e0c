import {
  isCondition,
  RULE,
  type Advice,
  type MeasureName,
  type Scenario,
  type Yardstick,
} from '@paydown/engine/internal';
import { beyondWords } from './beyond.js';
import { points, rounded, share } from './format.js';
import { measureWords, monthOf } from './measure.js';
import { capital, list, listUpTo } from './words.js';

/** So many that are as good are named. */
const MOST_NAMED = 3;

/** What was asked for advice, of whom. */
export interface Asked {
  readonly scenario: Pick<Scenario, 'start'>;
  readonly measure: { readonly name: MeasureName; readonly week: number };
  readonly advice: Advice;
}

type Say = (name: string) => string;

/** The name of a policy where there is little room. */
export const shortPolicy: Say = (name) =>
  name
    .replace(/^pay hard whenever debt is above/, 'hard above')
    .replace(/^more for debt as work slows/, 'more as work slows');

/** “Judged by value in December 2031, choose 30% for debt (40% for debt is as good)”: what the rule recommends. */
export function adviceFinding({ scenario, measure, advice }: Asked, say: Say): string {
  return `Judged by ${measureWords(measure.name).label} in ${monthOf(scenario, measure)}, choose ${say(advice.choice)}${asGoodWords(advice, say)}`;
}

/** The others that are as good as a choice for practical purposes, and those that are so only because chance does not tell. */
export function asGoodAs(choice: string, { asGood, practical }: Pick<Advice, 'asGood' | 'practical'>) {
  const near = practical.filter((name) => name !== choice);
  return { near, open: asGood.filter((name) => name !== choice && !near.includes(name)) };
}

/** “ (40% for debt is as good)”; nothing where nothing else is. */
export function asGoodWords(advice: Advice, say: Say): string {
  const { near, open } = asGoodAs(advice.choice, advice);
  const sayNames = (names: readonly string[]) =>
    listUpTo(
      names.map((name) => say(name)),
      MOST_NAMED,
    );
  const be = (names: readonly string[]) => (names.length === 1 ? 'is' : 'are');
  const parts = [
    ...(near.length > 0 ? [`${sayNames(near)} ${be(near)} as good`] : []),
    ...(open.length > 0 ? [`${sayNames(open)} may be as good: too few futures to tell`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/**
 * “40% for debt has the least regret; 30% for debt has $1.1M more, and is the simplest …”: why the choice is not what has the least; null where it is.
 *
 * @param also what else is told of that first, without its name
 */
export function leastFinding(
  { measure, advice }: Pick<Asked, 'measure' | 'advice'>,
  say: Say,
  also = '',
): string | null {
  const { choice, least, behind } = advice;
  if (choice === least) return null;
  const format = isCondition(measure.name) ? points : measureWords(measure.name).format;
  const much = behind.value === 0 ? 'no' : format(rounded(behind));
  const doubt = behind.value > 0 && !(behind.low > 0) ? ', which may be chance' : '';
  return (
    `${capital(say(least))} ${also === '' ? '' : `${also}, and `}has the least regret; ${say(choice)} has ${much} more${doubt}, `
    + `and is the simplest of all within ${share(RULE.tie)} of what is at stake.`
  );
}

const NAMES: Readonly<Record<Yardstick, string>> = {
  value: 'value',
  delivered: 'useful product',
  arr: 'revenue',
  surviving: 'survival',
};

/** Why a yardstick may say something else than value does. */
const WHY: Readonly<Record<Yardstick, string>> = {
  value: 'value takes off what people cost on the way, and what a company out of money has spent',
  delivered: 'useful product counts what is built, not what it earns or costs',
  arr: 'revenue counts what the last month sells, not what people cost on the way',
  surviving: 'survival counts companies, however small they stay',
};

/** What the other yardsticks say, and where they do not agree, why: in a line; and why to doubt a choice that nobody has tried. */
export function voicesFinding(
  { choice, others, beyond }: Pick<Advice, 'choice' | 'others' | 'beyond'>,
  say: Say,
): string {
  const agreeing = others.filter(({ agrees }) => agrees).map(({ yardstick }) => NAMES[yardstick]);
  const apart = others.filter(({ agrees }) => !agrees);
  const yes =
    agreeing.length === 0
      ? ''
      : `${list(agreeing)} ${agreeing.length === 1 ? 'agrees' : 'agree'} (${say(choice)} is within ${share(RULE.level)} of the best)`;
  const no = apart.map(({ yardstick, best }) => `${NAMES[yardstick]} would have ${say(best)}: ${WHY[yardstick]}`);
  const doubt = beyond === null ? '' : ` ${capital(beyondWords(beyond))}.`;
  return `${capital([yes, ...no].filter((text) => text !== '').join('; '))}.${doubt}`;
}

/** What levels and the rule may disagree about. */
export const LEVEL_OR_REGRET =
  'The rule compares proposals future by future; a median compares the middle company of each, which '
  + 'need not be the same future. Where the two disagree, the rule looks at what one could regret, the '
  + 'median at the middle alone.';
