import {
  leadingPlace,
  RULE,
  type Bounded,
  type Estimate,
  type FamilyAnswer,
  type FamilyName,
  type FreshPolicy,
  type Limit,
  type OptimiseAnswer,
  type OptimiseReached as Reached,
  type TriedPolicy,
} from '@paydown/engine/internal';
import { adviceFinding, leastFinding } from '../../base/advice.js';
import { rounded, number, share, significant, type Format, sayShare } from '../../base/format.js';
import { measureWords, monthOf } from '../../base/measure.js';
import { withinTie } from '../../base/tie.js';
import { statisticWords } from '../../base/statistic.js';
import { capital, list, oneLine } from '../../base/words.js';

interface FamilyWords {
  readonly label: string;
  /** What its settings are. */
  readonly axes: readonly string[];
  /** A policy in a sentence, and in a table. */
  readonly say: (...at: string[]) => string;
  readonly short: (...at: string[]) => string;
}

export const FAMILY_WORDS: Readonly<Record<FamilyName, FamilyWords>> = {
  constant: {
    label: 'Constant share',
    axes: ['share for debt'],
    say: (at) => `a constant ${at} for debt`,
    short: (at) => `Constant ${at}`,
  },
  stage: {
    label: 'By stage',
    axes: ['share while small', 'share when large'],
    say: (small, large) => `${small} for debt while small and ${large} when large`,
    short: (small, large) => `Stage ${small} → ${large}`,
  },
  reactive: {
    label: 'Reactive',
    axes: ['velocity under which it reacts'],
    say: (at) => `paying more for debt whenever velocity is below ${at}`,
    short: (at) => `More below ${at}`,
  },
  ceiling: {
    label: 'Ceiling',
    axes: ['debt that starts repayment'],
    say: (at) => `paying hard whenever debt is above ${at}`,
    short: (at) => `Hard above ${at}`,
  },
  proportional: {
    label: 'Proportional',
    axes: ['debt aimed at'],
    say: (at) => `paying more the further debt is above ${at}`,
    short: (at) => `Down to ${at}`,
  },
};

const BOUND_DIGITS = 6;
/** A setting of an axis; all of them are shares. */
export const sayAt = (at: number): string => share(significant(at, 3));

/** “a constant 18% for debt”. */
export const sayTried = ({ family }: FamilyAnswer, { at }: Pick<TriedPolicy, 'at'>): string =>
  FAMILY_WORDS[family].say(...at.map(sayAt));
export const bestOf = (family: FamilyAnswer): TriedPolicy => family.tried[family.best]!;
export const shortBest = (family: FamilyAnswer): string =>
  FAMILY_WORDS[family.family].short(...bestOf(family).at.map(sayAt));
export const sayBest = (family: FamilyAnswer): string => sayTried(family, bestOf(family));

export const goalFormat = ({ goal }: OptimiseAnswer): Format => measureWords(goal.name).format;
/** “median revenue” */
export const goalWords = ({ goal }: OptimiseAnswer): string => statisticWords(goal.name, goal.statistic);
export const goalWhen = ({ scenario, goal }: OptimiseAnswer): string => monthOf(scenario, goal);
/** “A constant 20% for debt gives the highest median revenue”: of one rule, which need not be the best of all. */
export function settingFinding(answer: OptimiseAnswer, family: FamilyAnswer): string {
  const highest = `gives the ${answer.goal.better === 'more' ? 'highest' : 'lowest'} ${goalWords(answer)}`;
  const says = family === answer.families[answer.best] ? sayBest(family) : `of its kind, ${sayBest(family)}`;
  return `${capital(says)} ${highest}; ${flatness(answer, family)}${openAbout(answer, bestOf(family))}`;
}

export const limitFormat = ({ name }: Limit): Format => measureWords(name).format;
/** A bound as it was given: 21.5% is not told as 22%. */
export function sayBound(limit: Limit): string {
  const { times, before, after } = limitFormat(limit).unit(Math.abs(limit.bound));
  return `${limit.bound < 0 ? '−' : ''}${before}${number(significant(Math.abs(limit.bound) * times, BOUND_DIGITS))}${after}`;
}

/** What the words about limits need of an answer: its limits hold in the week of the goal, unless they say another. */
interface Limited extends Pick<OptimiseAnswer, 'scenario' | 'limits'> {
  readonly goal: Pick<OptimiseAnswer['goal'], 'week'>;
}

/** “share out of money in December 2031 below 15%” */
export const sayLimit = (answer: Limited, limit: Limit): string =>
  `${statisticWords(limit.name, limit.statistic)}${limit.week === answer.goal.week ? '' : ` in ${monthOf(answer.scenario, limit)}`} ${limit.holds} ${sayBound(limit)}`;
export const sayLimits = (answer: Limited): string => list(answer.limits.map((limit) => sayLimit(answer, limit)));

const sayRounded = (estimate: Estimate, format: Format): string => format(rounded(estimate));

/** Those of one axis that are as good: “14% to 24%”; a single one by itself. */
export const sayRange = ([from, to]: readonly [number, number]): string =>
  from === to ? sayAt(from) : `${sayAt(from)} to ${sayAt(to)}`;

/** “anything from 14% to 24% is within the noise”: never a lone number. */
export function flatness(answer: OptimiseAnswer, family: FamilyAnswer): string {
  const { axes } = family;
  if (axes.every(({ good: [from, to] }) => from === to))
    return `the settings next to the best are worse by more than chance in ${number(answer.searched)} futures`;
  if (axes.length === 1) {
    const [{ good, from, to }] = axes as [FamilyAnswer['axes'][number]];
    if (good[0] === from && good[1] === to)
      return `anything from ${sayRange(good)} (all that was looked at) is within the noise`;
    const [lowest, highest] = [
      good[0] === from ? ' (the lowest looked at)' : '',
      good[1] === to ? ' (the highest looked at)' : '',
    ];
    return `anything from ${sayAt(good[0])}${lowest} to ${sayAt(good[1])}${highest} is within the noise`;
  }
  return `${number(family.tried.filter(({ asGood }) => asGood).length)} of the ${number(family.tried.length)} pairs tried are within the noise`;
}

/** From the simplest rule to the oddest: a share that is always the same needs no watching. */
const SIMPLEST: readonly FamilyName[] = ['constant', 'ceiling', 'proportional', 'reactive', 'stage'];

/** The family to lead with: the simplest of those that are as good as the best, within 3% or within chance, and keep the limits as well. */
export function leading(answer: OptimiseAnswer): FamilyAnswer {
  const best = answer.families[answer.best]!;
  if (!allowed(answer)) return best;
  const level = Math.abs(best.fresh.goal.value);
  const near = ({ fresh }: FamilyAnswer) => !(fresh.behind.low > 0) || fresh.behind.value <= RULE.level * level;
  return SIMPLEST.flatMap((name) => answer.families.filter(({ family }) => family === name)).find(
    (family) => family === best || (near(family) && family.fresh.verdict === best.fresh.verdict),
  )!;
}

/** Whether something keeps the limits, as far as was searched. */
export const allowed = (answer: OptimiseAnswer): boolean => bestOf(answer.families[answer.best]!).verdict !== 'broken';

/** The first sentence: what the rule recommends, and what that reaches in fresh futures. */
export function optimiseFinding(answer: OptimiseAnswer): string {
  if (!allowed(answer)) return forbidden(answer);
  const { goal, advice, advised } = answer;
  return `${adviceFinding({ ...answer, measure: goal, advice }, oneLine)}; ${goalWords(answer)} ${sayRounded(advised.goal, goalFormat(answer))}`;
}

/** Why the choice is not what has the least regret; null where it is, and where nothing keeps the limits. */
export const whyFinding = (answer: OptimiseAnswer): string | null =>
  allowed(answer) ? leastFinding({ measure: answer.goal, advice: answer.advice }, oneLine) : null;

/** What the goal alone would have, which need not be what the rule chooses: the first of the search, and the simplest that comes near it. */
export function bestFinding(answer: OptimiseAnswer): string | null {
  if (!allowed(answer)) return null;
  const family = leading(answer);
  const best = answer.families[answer.best]!;
  const by = answer.limits.length === 0 ? ' alone' : `, keeping the ${sayLimits(answer)}`;
  const near = family === best ? '' : `; ${sayBest(family)} is simpler and ${nearness(answer, family)}`;
  return (
    `By ${goalWords(answer)}${by}, the search puts ${sayBest(best)} first `
    + `(${sayRounded(best.fresh.goal, goalFormat(answer))} in fresh futures)${near}. ${plateauFinding(answer, family)}`
  );
}

/** As the table has it beside the best. */
const nearness = (answer: OptimiseAnswer, { fresh }: FamilyAnswer): string =>
  fresh.behind.value === 0 && fresh.behind.error === 0 ? 'as good' : sayBehind(answer, fresh);

/** How much the settings of one rule matter: what is within 3% of the best, which more futures do not shrink, and what chance does not tell from it. */
function plateauFinding(answer: OptimiseAnswer, family: FamilyAnswer): string {
  const { axes, tried, best } = family;
  const flat = flatness(answer, family);
  const [from, to] = withinTie(
    tried.map(({ goal }) => goal.value),
    best,
  );
  if (axes.length > 1 || from === to || answer.goal.name === 'dead') return `${capital(flat)}.`;
  const near = sayRange([tried[from]!.at[0]!, tried[to]!.at[0]!]);
  return `Its settings from ${near} are within ${share(RULE.level)} of its best ${goalWords(answer)}; ${flat}.`;
}

function forbidden(answer: OptimiseAnswer): string {
  const best = answer.families[answer.best]!;
  return nearestFinding(answer, sayBest(best), best.fresh.limits);
}

/** “Nothing tried keeps the share out of money below 1%; 15% for debt comes nearest, with the share out of money at 9.4%”. */
export function nearestFinding(answer: Limited, name: string, checked: FamilyAnswer['fresh']['limits']): string {
  const missed = answer.limits.flatMap((limit, i) =>
    checked[i]!.verdict === 'kept'
      ? []
      : [
          `the ${statisticWords(limit.name, limit.statistic)} at ${sayRounded(checked[i]!.estimate, limitFormat(limit))}`,
        ],
  );
  return `Nothing tried keeps the ${sayLimits(answer)}; ${name} comes nearest${missed.length === 0 ? '' : `, with ${list(missed)}`}`;
}

/** The best without limits, in a sentence and in a table; null where the limits change nothing. */
export function freeNamed({ families, free }: OptimiseAnswer): { readonly say: string; readonly short: string } | null {
  const family = free && families.find(({ tried, free: index }) => tried[index]!.name === free.name);
  if (!family) return null;
  const at = family.tried[family.free]!.at.map(sayAt);
  const { say, short } = FAMILY_WORDS[family.family];
  return { say: say(...at), short: short(...at) };
}

/** What the limits cost, and whether they are sure to hold; of those that nothing keeps, which could be kept. Null without limits. */
export function limitFinding(answer: OptimiseAnswer): string | null {
  const [first] = answer.limits;
  if (first === undefined) return null;
  const best = answer.families[answer.best]!.fresh;
  if (!allowed(answer))
    return answer.limits.length > 1
      ? null
      : `It would keep a limit of ${sayBound({ ...first, bound: loosest(first, best) })}.`;
  const several = answer.limits.length > 1;
  const [they, them] = several ? ['The limits', 'them'] : ['The limit', 'it'];
  const held = {
    kept: `${they} ${several ? 'are' : 'is'} kept in the fresh futures.`,
    open: `In the fresh futures it is too close to tell whether ${they.toLowerCase()} ${several ? 'are' : 'is'} kept.`,
    broken: `In the fresh futures ${they.toLowerCase()} ${several ? 'are' : 'is'} not kept.`,
  }[best.verdict];
  const { free } = answer;
  if (free === null)
    return `${they} ${several ? 'cost' : 'costs'} nothing: without ${them} the same would be best. ${held}`;
  if (!(free.behind.high < 0))
    return `${they} ${several ? 'cost' : 'costs'} no more than chance: without ${them} ${freeNamed(answer)!.say} would be best. ${held}`;
  const gain = { value: -free.behind.value, error: free.behind.error };
  return (
    `${they} ${several ? 'cost' : 'costs'} ${sayRounded(gain, goalFormat(answer))}: without ${them} `
    + `${freeNamed(answer)!.say} reaches ${sayRounded(free.goal, goalFormat(answer))}, with `
    + `${sayShare(free.dead)} out of money. ${held}`
  );
}

/** The bound that what comes nearest would keep for sure, in two digits. */
function loosest(limit: Limit, { limits: [first] }: FreshPolicy): number {
  const { low, high } = first!.estimate;
  const end = limit.holds === 'below' ? high : low;
  if (end === 0) return 0;
  const unit = Number(`1e${leadingPlace(end) - 1}`);
  return Number(((limit.holds === 'below' ? Math.ceil(end / unit) : Math.floor(end / unit)) * unit).toPrecision(12));
}

/** What the best constant share is, where another rule is told first; null where there is none. */
export function constantFinding(answer: OptimiseAnswer): string | null {
  const constant = answer.families.find(({ family }) => family === 'constant');
  if (constant === undefined || constant === leading(answer) || !allowed(answer)) return null;
  return (
    `By ${goalWords(answer)} the best constant share is ${sayAt(bestOf(constant).at[0]!)} `
    + `(${sayRounded(constant.fresh.goal, goalFormat(answer))}, ${sayBehind(answer, constant.fresh)}); ${flatness(answer, constant)}.`
  );
}

/** How one policy stands to the best of all: “$1.3M less than the best”, or that chance does not tell. */
export function sayBehind(answer: OptimiseAnswer, { behind }: Pick<FreshPolicy, 'behind'>): string {
  if (behind.value === 0 && behind.error === 0) return 'the best';
  if (!(behind.low > 0))
    return behind.high < 0
      ? `${sayRounded({ value: -behind.value, error: behind.error }, goalFormat(answer))} better`
      : 'may be as good';
  return `${sayRounded(behind, goalFormat(answer))} worse`;
}

/** The same in a few signs. */
export function shortBehind(answer: OptimiseAnswer, { behind }: Pick<FreshPolicy, 'behind'>): string {
  if (behind.value === 0 && behind.error === 0) return 'best';
  if (!(behind.low > 0) && !(behind.high < 0)) return '≈ best';
  return `${behind.value > 0 === (answer.goal.better === 'more') ? '−' : '+'}${sayRounded({ value: Math.abs(behind.value), error: behind.error }, goalFormat(answer))}`;
}

/** What is open about a best that may break a limit; empty where nothing is. */
export const openAbout = (answer: OptimiseAnswer, { verdict }: Pick<TriedPolicy, 'verdict'>): string =>
  verdict === 'open'
    ? `; whether ${answer.limits.length > 1 ? 'the limits are' : 'the limit is'} kept is too close to tell`
    : '';

/** The families beside each other: “By median revenue, a constant 20% for debt comes first; …”. */
export function familiesFinding(answer: OptimiseAnswer): string {
  const best = answer.families[answer.best]!;
  if (!allowed(answer)) return forbidden(answer);
  if (answer.families.length === 1)
    return (
      `${capital(sayBest(best))} reaches ${sayRounded(best.fresh.goal, goalFormat(answer))} of `
      + `${goalWords(answer)} in ${goalWhen(answer)}; the scenario’s own policy `
      + `${sayRounded(answer.own.goal, goalFormat(answer))}`
    );
  const level = answer.families
    .filter((family) => family !== best && !(family.fresh.behind.low > 0))
    .map(({ family }) => FAMILY_WORDS[family].label.toLowerCase());
  const alike =
    level.length === 0
      ? 'every other rule tried is worse by more than chance'
      : level.length === answer.families.length - 1
        ? 'chance does not tell the other rules from it'
        : `${list(level)} may be as good`;
  return `By ${goalWords(answer)}, ${sayBest(best)} comes first; ${alike}`;
}

/** What the scenario does anyway. */
export function ownFinding(answer: OptimiseAnswer): string {
  const { own } = answer;
  const behind = !allowed(answer)
    ? ''
    : !(own.behind.low > 0)
      ? ', which chance does not tell from the best'
      : `, ${sayRounded(own.behind, goalFormat(answer))} worse than the best`;
  return `The scenario’s own policy, ${oneLine(own.name)}, reaches ${sayRounded(own.goal, goalFormat(answer))} (${sayShare(own.dead)} out of money)${behind}.`;
}

/** How the figures were come by. */
export const searchNote = (answer: OptimiseAnswer): string =>
  `Searched in ${number(answer.searched)} futures, the same for every setting, on a grid that becomes `
  + 'finer where it matters. The best of many owes part of its lead to chance, so what is told of it was '
  + `played again in ${number(answer.runs)} fresh `
  + `futures (seed “${oneLine(answer.freshSeed, 40)}”). Within the noise: the difference to the best, in the same futures, may be chance, at 95% for all settings together.`;

/** The share of dead that stands beside every level: that of a limit on it, with its own date, else that at the time of the goal. */
export function deathsShown(answer: OptimiseAnswer): {
  readonly head: string;
  readonly when: string;
  readonly limit: Limit | null;
  readonly of: (reached: Reached) => Bounded;
} {
  const index = answer.limits.findIndex(({ name }) => name === 'dead');
  const limit = answer.limits[index];
  if (limit === undefined || limit.week === answer.goal.week) {
    return {
      head: 'out of money',
      when: goalWhen(answer),
      limit: limit ?? null,
      of: (reached) => (limit ? reached.limits[index]!.estimate : reached.dead),
    };
  }
  const when = monthOf(answer.scenario, limit);
  return { head: `out by ${when.slice(-4)}`, when, limit, of: (reached) => reached.limits[index]!.estimate };
}
