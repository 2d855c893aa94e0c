import {
  addWeeks,
  AS_TODAY,
  policyWords,
  sayQuarter,
  type Bounded,
  type DecideAnswer,
  type DecideTurn,
  type Ground,
  type GroundName,
  type Never,
  type ProposalAnswer,
} from '@paydown/engine/internal';
import { asGoodAs, shortPolicy, voicesFinding } from '../../base/advice.js';
import { inHundred } from '../../base/conditions.js';
import { sayEnd } from '../../base/findings.js';
import { coefficientLabel, coefficientRange, coefficientValue, gradeOf } from '../../base/coefficients.js';
import { duration, rounded, money, month, number, ofHundred, share, significant } from '../../base/format.js';
import { yearWords } from '../../base/year.js';
import { capital, list, listUpTo, oneLine } from '../../base/words.js';
import { nearestFinding } from '../optimise/words.js';

const NAME = 60;
const ROW_NAME = 26;
/** So many that are as good are named. */
const MOST_NAMED = 4;

/** What is done today, in words: its policy, or that it changes on the way. */
export const todayWords = ({ scenario }: Pick<DecideAnswer, 'scenario'>): string =>
  scenario.timeline.some(({ policy }) => policy !== null) ? 'as planned' : policyWords(scenario.policy);

/** A proposal's name as a sentence says it; “as today” says what that is. */
export const sayProposal = (answer: Pick<DecideAnswer, 'scenario'>, name: string): string =>
  name === AS_TODAY ? `${AS_TODAY} (${todayWords(answer)})` : oneLine(name, NAME);

/** A name for a row: the end of it too where other proposals begin alike. */
export function shortName(answer: DecideAnswer, name: string): string {
  const whole = (each: string) => shortPolicy(oneLine(each, Infinity).replace(/ in two quarters$/, ', later'));
  const [long, short] = [whole(name), oneLine(whole(name), ROW_NAME)];
  const alike = answer.proposals.some((other) => other.name !== name && oneLine(whole(other.name), ROW_NAME) === short);
  return alike && short !== long
    ? `${oneLine(long, ROW_NAME / 2)}${[...long].slice(1 - ROW_NAME / 2).join('')}`
    : short;
}

export const monthOf = ({ scenario }: Pick<DecideAnswer, 'scenario'>, week: number): string =>
  month(addWeeks(scenario.start, week));
export const quarterOf = ({ scenario }: Pick<DecideAnswer, 'scenario'>, week: number): string =>
  sayQuarter(addWeeks(scenario.start, week));

/** “pay 20% for debt from now on”: what to do, and from when. */
export function act(answer: DecideAnswer): string {
  const { choose, from } = answer.decision;
  const name = sayProposal(answer, choose);
  const does = /^(nothing|more|\d+%) for debt/.test(name) ? `pay ${name}` : name;
  if (from === null) return does;
  if (from === 0) return `${does} from now on`;
  return /from|in two quarters/.test(name) ? does : `${does}, from ${monthOf(answer, from)}`;
}

/** What to do, in a sentence. */
export function decideFinding(answer: DecideAnswer): string {
  const { verdict, keeps, choose, against, beyond } = answer.decision;
  if (!keeps) return unkeptFinding(answer);
  const { near, open } = othersAsGood(answer);
  const today = sayProposal(answer, AS_TODAY);
  const doubt = beyond === null ? '' : ', though nobody is known to have paid as much';
  if (verdict === 'stay' && (against === AS_TODAY || against === choose))
    return `Nothing else is proposed: go on ${today}`;
  if (verdict === 'stay')
    return near.length + open.length === 0
      ? `Go on ${today}: nothing proposed is as good`
      : `No clear winner over going on ${today}: nothing proposed is worth a change`;
  if (verdict === 'clear') return `${capital(act(answer))}${doubt}`;
  return near.length > 0
    ? `No clear winner: ${named(answer, [choose, ...near])} are as good; ${act(answer)}, the simplest of them${doubt}`
    : `No clear winner: chance does not tell ${sayProposal(answer, choose)} from ${named(answer, open)}; ${act(answer)}, which has the least regret${doubt}`;
}

/** What is said first where nothing keeps the limits. */
const unkeptFinding = (answer: DecideAnswer): string =>
  nearestFinding(
    { ...answer, goal: { week: answer.scenario.horizon } },
    subject(answer, answer.decision.choose),
    proposalOf(answer, answer.decision.choose).limits,
  );

/** Says that companies are dead, in the words that fit the choice and what it is held against. */
export const endIn = ({ decision: { fates } }: DecideAnswer) =>
  sayEnd([fates.choice.givenUp.value, fates.against.givenUp.value]);

const named = (answer: DecideAnswer, names: readonly string[]): string =>
  listUpTo(
    names.map((name) => sayProposal(answer, name)),
    MOST_NAMED,
  );

/** How much the choice would be regretted, and the least. */
export function regretFinding(answer: DecideAnswer): string {
  const { choose, against } = answer.decision;
  const of = (name: string) => proposalOf(answer, name).regret;
  return `In one future of ten, ${subject(answer, choose)} is ${money(rounded(of(choose)))} or more short of the best, ${subject(answer, against)} ${money(rounded(of(against)))}`;
}

/** Who is ahead, in counts that add up to a hundred wherever they are told. */
export function raceCounts({ decision: { race } }: DecideAnswer) {
  const shares = [race.ahead.value, race.behind.value, race.bothDead.value, race.level.value];
  const [ahead, behind, gone, level] = ofHundred(shares) as [number, number, number, number];
  return { ahead, behind, gone, level };
}

/** Who is ahead, in a sentence. */
export function raceFinding(answer: DecideAnswer): string {
  const { race, against, choose } = answer.decision;
  if (race.ahead.value === 0 && race.behind.value === 0) return 'Both decisions are the same in every future.';
  const { ahead, behind, gone, level } = raceCounts(answer);
  const rest = [
    ...(gone > 0 ? [`in ${gone} both are ${endIn(answer).are}`] : []),
    ...(level > 0 ? [`in ${level} they are level`] : []),
  ];
  return `Judged by value, ${subject(answer, choose)} is ahead of ${subject(answer, against)} in ${ahead} of 100 futures and behind in ${behind}${rest.length > 0 ? `; ${list(rest)}` : ''}.`;
}

export const subject = (answer: DecideAnswer, name: string): string =>
  name === AS_TODAY ? `going on ${sayProposal(answer, name)}` : sayProposal(answer, name);

/** What the words about a year need of an answer. */
export interface YearAnswer extends Pick<DecideAnswer, 'scenario'> {
  readonly decision: Pick<DecideAnswer['decision'], 'year'>;
}

/** What it costs in the twelve months from its start. */
export const yearFinding = ({ decision: { year }, scenario }: YearAnswer): string => yearWords(year, scenario);

/** In how many of a hundred futures something never comes though a company goes on. */
export const neverInHundred = ({ never, gone }: Never): string => inHundred(Math.max(0, never.value - gone.value));

/** Futures in which neither company is left: “in 25 both are out of money”. */
export const goneWords = (answer: DecideAnswer): string =>
  `in ${raceCounts(answer).gone} both are ${endIn(answer).are}`;

/** “never in 33 of 100, and in 25 both are out of money”. @param gone as in `goneWords` */
const neverWords = (of: Never, gone: string, within = ''): string =>
  `never${within} in ${neverInHundred(of)} of 100${of.gone.value > 0 ? `, and ${gone}` : ''}`;

/** When what the year costs has been built again; null where it costs nothing. @param gone as in `goneWords` */
export function backFinding(answer: YearAnswer, gone: string): string | null {
  const { items, back } = answer.decision.year;
  if (items.mean.value <= 0 || items.mean.low <= 0) return null;
  const never = neverWords(back, gone, ' within the horizon');
  return back.week === null
    ? `not in half of the futures; ${never}`
    : `${quarterOf(answer, back.week)}${chanceOfQuarter(answer, back)} in half of the futures; ${never}`;
}

/** Between which quarters another seed may put a week; nothing where it is one quarter. */
function chanceOfQuarter(
  answer: Pick<DecideAnswer, 'scenario'>,
  { low, high }: { readonly low: number | null; readonly high: number | null },
): string {
  if (low === null) return '';
  const [first, last] = [quarterOf(answer, low), high === null ? 'never' : quarterOf(answer, high)];
  return first === last ? '' : ` (${first} to ${last} with another seed)`;
}

export function paybackFinding(answer: DecideAnswer): string {
  const { payback } = answer.decision;
  const never = neverWords(payback, goneWords(answer));
  if (payback.p50 === null) return `not in half of the futures; ${never}`;
  const last = payback.p90 === null ? '' : ` to ${duration(payback.p90)}`;
  const first =
    payback.p10 === null
      ? ''
      : ` (${payback.p10 === 0 ? 'at once' : duration(payback.p10)}${last === '' ? ' in the quickest tenth' : last})`;
  return `${payback.p50 === 0 ? 'at once' : `after ${duration(payback.p50)}`} in half of the futures${first}; ${never}`;
}

export function worthFinding(answer: DecideAnswer): string {
  const { median, mean } = answer.decision.worth;
  return `${gain(median)} in the middle future, ${gain(mean)} on average, in money of today`;
}

export const gain = (estimate: Bounded): string => {
  const value = rounded(estimate);
  return value === 0 ? '$0' : `${value > 0 ? '+' : ''}${money(value)}`;
};

export function livesFinding(answer: DecideAnswer): string {
  const { lives } = answer.decision;
  const [kept, killed] = [lives.kept.value, lives.killed.value];
  if (kept === 0 && killed === 0) return 'no company more, and kills none';
  return `${inHundred(kept)} of 100 companies that would ${endIn(answer).go}; it kills ${inHundred(killed)}`;
}

/** What else is as good; the same decision later is told with what waiting costs. */
export function othersAsGood({ decision }: { readonly decision: AsGood }) {
  const other = (name: string) => name !== decision.waiting?.later;
  const { near, open } = asGoodAs(decision.choose, decision);
  return { near: near.filter(other), open: open.filter(other) };
}

/**
 * Which others are as good for practical purposes, and which only because chance does not tell: all of them, as another seed may choose any.
 *
 * @param most so many are named of each, where there is less room
 */
export function asGoodFinding(
  answer: Pick<DecideAnswer, 'scenario'> & { readonly decision: AsGood },
  most = Infinity,
): string | null {
  const { near, open } = othersAsGood(answer);
  const told = (names: readonly string[]) => listUpTo(everyStart(answer, names), most);
  const parts = [
    ...(near.length > 0 ? [`${told(near)}: no difference worth having`] : []),
    ...(open.length > 0 ? [`${told(open)}: too few futures to tell`] : []),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

type AsGood = Pick<DecideAnswer['decision'], 'choose' | 'asGood' | 'practical' | 'waiting'>;

/** Names for a sentence; one that is there with both starts is said once. */
function everyStart(answer: Pick<DecideAnswer, 'scenario'>, names: readonly string[]): string[] {
  const later = (name: string) => `${name} in two quarters`;
  return names
    .filter((name) => !names.some((other) => later(other) === name))
    .map((name) => `${sayProposal(answer, name)}${names.includes(later(name)) ? ' (also in two quarters)' : ''}`);
}

interface GroundWords {
  readonly label: string;
  readonly what: string;
  readonly say: (value: number) => string;
  /** What follows a value, or two. */
  readonly unit: string;
}
const GROUND_WORDS: Readonly<Record<GroundName, GroundWords>> = {
  code: {
    label: 'how large the code base is',
    what: 'code',
    say: (value) => number(significant(value)),
    unit: ' person-weeks',
  },
  debt: { label: 'how much debt there is', what: 'debt', say: share, unit: ' of the product' },
  cash: { label: 'how much money is left', what: 'cash', say: money, unit: '' },
  growth: { label: 'how fast revenue grows', what: 'growth', say: share, unit: ' a year' },
};

/** One thing that would change the answer: what, today's belief, and where it turns to what. */
export interface Change {
  readonly what: string;
  readonly today: string;
  readonly turns: string;
}

const turnsTo = (answer: DecideAnswer, to: number): string => sayProposal(answer, answer.proposals[to]!.name);

export const turnRow = (answer: DecideAnswer, { name, low, high, at, side, share: part, to }: DecideTurn): Change => ({
  what: `${coefficientLabel(name)} (grade ${gradeOf(answer.scenario, name)})`,
  today: coefficientRange(name, significant(low), significant(high)),
  turns: `${side} ${coefficientValue(name, significant(at))} (in ${inHundred(part)} of 100 futures): ${turnsTo(answer, to)}`,
});

export const groundRow = (
  answer: DecideAnswer,
  { name, today, turn }: Ground & { readonly turn: NonNullable<Ground['turn']> },
): Change => {
  const { label, say, unit } = GROUND_WORDS[name];
  return {
    what: label,
    today: `${say(today)}${unit}`,
    turns: `${turn.by > turn.after ? 'with more' : 'with less'}, ${
      turn.after === today
        ? `at ${say(turn.by)} or before`
        : `between ${say(Math.min(turn.after, turn.by))} and ${say(Math.max(turn.after, turn.by))}`
    }: ${turnsTo(answer, turn.to)}`,
  };
};

/** The starting points along which the answer holds, in a sentence; null where it turns along all. */
export function holdsFinding(answer: DecideAnswer): string | null {
  const held = answer.decision.grounds.filter(({ turn }) => turn === null);
  if (held.length === 0) return null;
  return list(
    held.map(({ name, looked }) => {
      const { what, say, unit } = GROUND_WORDS[name];
      return `${what} from ${say(looked[0]!)} to ${say(looked[looked.length - 1]!)}${unit}`;
    }),
  );
}

/** Chance apart from ignorance. */
export function sureFinding(answer: DecideAnswer): string {
  const { chance, spread, leaders, gradeC } = answer.decision.sure;
  const error = Math.max(1, Math.round(chance * 100));
  const moved = `another seed moves these counts by about ${error} of 100`;
  if (Number.isNaN(spread.coefficients.value) || leaders.length === 0) return moved;
  return (
    `${moved}. What nobody knows moves them more: the coefficients make ${share(significant(spread.coefficients.value))} of the spread of what it is worth, luck the rest; `
    + `most through ${list(leaders.map(({ name }) => coefficientLabel(name)))}. Grade C (judgement) carries ${share(significant(gradeC))} of that`
  );
}

/** What other yardsticks say, and why where they disagree. */
export const otherYardsticks = (answer: DecideAnswer): string =>
  voicesFinding({ choice: answer.decision.choose, others: answer.decision.others, beyond: null }, (name) =>
    sayProposal(answer, name),
  );

export const VALUE_WORDS =
  'Value: profit to date and five years of revenue, in money of today (12% a year). It holds product, '
  + 'revenue, cost and survival together: what is built counts as the revenue it brings, what people '
  + 'cost is taken off, and a company out of money is left with what it spent.';

/** The proposal of a name. */
export const proposalOf = ({ proposals }: DecideAnswer, name: string): ProposalAnswer =>
  proposals.find((each) => each.name === name)!;

/** Proposals that decide the same, in a sentence; null where none do. */
export function sameFinding(answer: DecideAnswer): string | null {
  const same = answer.proposals.filter(({ sameAs }) => sameAs !== null);
  return same.length === 0
    ? null
    : `${same.map(({ name, sameAs }) => `${capital(sayProposal(answer, name))} is the same as ${sayProposal(answer, sameAs!)}: nothing differs between them`).join('. ')}.`;
}

/** Proposals that break a limit, in a sentence; null where all keep them, or none does, which is said first. */
export function droppedFinding(answer: DecideAnswer): string | null {
  const dropped = answer.proposals.filter(({ kept }) => !kept);
  if (dropped.length === 0 || !answer.decision.keeps) return null;
  const why = answer.limits.length > 0 ? 'breaks a limit' : 'more companies run out of money than as today';
  return `Dropped, because ${dropped.length === 1 || answer.limits.length === 0 ? why : why.replace('breaks', 'they break')}: ${named(
    answer,
    dropped.map(({ name }) => name),
  )}.`;
}
