import {
  PREFERENCES,
  RULE,
  type RankAnswer,
  type RankedPolicy,
  type Preference,
  type PreferenceChoice,
} from '@paydown/engine/internal';
import { adviceFinding, leastFinding, shortPolicy, voicesFinding } from '../../base/advice.js';
import { rounded, share, type Format, sayShare } from '../../base/format.js';
import { measureWords, monthOf } from '../../base/measure.js';
import { statisticWords } from '../../base/statistic.js';
import { withinTie } from '../../base/tie.js';
import { capital, list, listUpTo, oneLine } from '../../base/words.js';

const NAME = 40;
/** So many that are as good are named; more are counted. */
const MOST_NAMED = 4;

export const sayPolicy = (name: string): string => oneLine(name, NAME);
/** A name for a row. */
export const rowName = (name: string): string => sayPolicy(shortPolicy(name));
export const rankWhen = ({ scenario, measure }: RankAnswer): string => monthOf(scenario, measure);
export const rankFormat = ({ measure }: RankAnswer): Format => measureWords(measure.name).format;
/** “median revenue” */
export const middleOf = ({ measure, statistic }: RankAnswer): string => statisticWords(measure.name, statistic);

export const policyNamed = ({ policies }: RankAnswer, wanted: string): RankedPolicy =>
  policies.find(({ name }) => name === wanted)!;
export const choiceOf = ({ tempers }: RankAnswer, wanted: Preference): PreferenceChoice =>
  tempers.find(({ temper }) => temper === wanted)!;

/** What is recommended, in words; a rule by its name as well. */
function sayAdvised(answer: RankAnswer, name: string): string {
  const { policy, words } = policyNamed(answer, name);
  return policy === 'fixed' || policy === null || name === words ? sayPolicy(name) : `${sayPolicy(name)}: “${words}”`;
}

/** “Judged by value in December 2031, choose 30% for debt (40% for debt is as good): median value …”: what the rule recommends. */
export const rankFinding = (answer: RankAnswer): string =>
  `${adviceFinding(answer, (name) => (name === answer.advice.choice ? sayAdvised(answer, name) : sayPolicy(name)))}; ${figures(answer, policyNamed(answer, answer.advice.choice))}`;

/** What other yardsticks say of the choice. */
export const yardsticksFinding = (answer: RankAnswer): string => voicesFinding(answer.advice, sayPolicy);

/** What the same rule chooses where no new rule has to be watched, and how flat that is; null where there is nothing to tell. */
export function steadyFinding(answer: RankAnswer): string | null {
  const own = answer.policies.find((policy) => policy.own);
  const among = own === undefined || own.policy === 'fixed' ? 'steady shares' : 'steady shares and what is done today';
  const sentences = [
    ...(answer.plain === null
      ? []
      : [`Of ${among} alone, with no new rule to watch, the same rule would choose ${sayPolicy(answer.plain)}.`]),
    ...plateauWords(answer),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** “By median revenue alone, shares from 30% to 60% are within 3% of the best share”, which more futures do not shrink; nothing where only the best is. */
function plateauWords(answer: RankAnswer): readonly string[] {
  // The best first.
  const steady = answer.policies.flatMap(({ share: paid, middle }) =>
    paid === null ? [] : [{ paid, level: middle.value }],
  );
  if (steady.length === 0) return [];
  const shares = [...steady].sort((a, b) => a.paid - b.paid);
  const [from, to] = withinTie(
    shares.map(({ level }) => level),
    shares.indexOf(steady[0]!),
  );
  return from === to
    ? []
    : [
        `By ${middleOf(answer)} alone, shares from ${share(shares[from]!.paid)} to ${share(shares[to]!.paid)} are within ${share(RULE.level)} of the best share.`,
      ];
}

/** What is out because more companies run out of money than under the scenario’s own policy; null where nothing is. */
export function droppedFinding({ advice: { dropped } }: RankAnswer): string | null {
  return dropped.length === 0
    ? null
    : `Out, because more companies run out of money than under the scenario’s own policy: ${list(dropped.map(sayPolicy))}.`;
}

/**
 * Why the choice is not what comes first elsewhere: by regret alone, or for whoever wants growth, survival or a balance of both above all; null where it
 * comes first nowhere else and has the least regret itself.
 */
export function whyFinding(answer: RankAnswer): string | null {
  const { advice, measure } = answer;
  const wins = new Map<string, Preference[]>();
  for (const { temper, winner } of answer.tempers) wins.set(winner, [...(wins.get(winner) ?? []), temper]);
  const firstFor = (name: string) => {
    const tempers = wins.get(name);
    return tempers === undefined ? '' : `comes first for ${list(tempers.map((temper) => WANTED[temper]))}`;
  };
  const own = firstFor(advice.choice);
  const others = [...wins.keys()].filter((name) => name !== advice.choice && name !== advice.least);
  const sentences = [
    ...(own === '' ? [] : [`${capital(sayPolicy(advice.choice))} ${own}.`]),
    ...others.map((name) => `${capital(sayPolicy(name))} ${firstFor(name)}, ${whyNot(answer, name)}.`),
    leastFinding({ measure, advice }, sayPolicy, firstFor(advice.least)),
  ].filter((text) => text !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}

const WANTED: Readonly<Record<Preference, string>> = { growth: 'growth', survival: 'survival', balanced: 'balance' };

/** Why the rule does not choose another policy, which has not the least regret. */
function whyNot({ advice }: RankAnswer, name: string): string {
  if (advice.dropped.includes(name)) return 'but more companies run out of money under it than today';
  if (advice.practical.includes(name)) return 'and is as good by regret: of all that are, the rule takes the simplest';
  return `but has more regret${advice.asGood.includes(name) ? ', which may be chance' : ''}`;
}

const figures = (answer: RankAnswer, { middle, surviving }: RankedPolicy): string =>
  `${middleOf(answer)} ${rankFormat(answer)(rounded(middle))} in ${rankWhen(answer)}${answer.measure.name === 'surviving' ? '' : `, ${sayShare(surviving)} alive or acquired`}`;

/** One temper: its winner, what that reaches, and who may be as good. */
export function preferenceFinding(answer: RankAnswer, { temper, winner, asGood }: PreferenceChoice): string {
  const policy = policyNamed(answer, winner);
  const reached = {
    growth: `${middleOf(answer)} ${rankFormat(answer)(rounded(policy.middle))}`,
    survival: `${sayShare(policy.surviving)} alive or acquired`,
    balanced: `gives up ${sayShare(policy.regret.part)} of what the best policy of each future reaches`,
  }[temper];
  return `${capital(PREFERENCES[temper].name)}: ${sayPolicy(winner)} (${reached})${alike(asGood)}`;
}

/** Who chance does not tell from the winner. */
function alike(asGood: readonly string[]): string {
  if (asGood.length === 0) return '; its lead in this is more than chance';
  return `; its lead in this over ${listUpTo(asGood.map(sayPolicy), MOST_NAMED + 1)} may be chance`;
}

/** The rules of the tempers, in words. */
export function preferenceRules(answer: RankAnswer): string {
  return (
    `Growth first: the best ${middleOf(answer)}. Survival first: ${PREFERENCES.survival.rule}. Balanced: `
    + `${PREFERENCES.balanced.rule}; a company dead where another policy keeps it alive has given up all.`
  );
}

/** What the scenario’s own policy gives up, for the second sentence; null where it wins everything. */
export function ownFinding(answer: RankAnswer): string | null {
  const own = answer.policies.find((policy) => policy.own);
  if (own === undefined || answer.tempers.every(({ winner }) => winner === own.name)) return null;
  const place = answer.policies.indexOf(own) + 1;
  const good = answer.tempers
    .filter(({ winner, asGood }) => winner === own.name || asGood.includes(own.name))
    .map(({ temper }) => PREFERENCES[temper].name);
  const choices =
    good.length === 0
      ? 'and is beaten by more than chance for every temper'
      : good.length === answer.tempers.length
        ? 'and chance does not tell it from the best for any temper'
        : `and may be as good as the best for ${list(good)}`;
  return (
    `The scenario’s own policy, ${sayPolicy(own.name)}, is number ${place} of ${answer.policies.length} `
    + `by ${middleOf(answer)}, gives up ${sayShare(own.regret.part)} of what the best policy of each `
    + `future reaches, ${choices}.`
  );
}

/** Said wherever futures that no policy changes are a part of the whole. */
export function sameFinding(answer: RankAnswer): string | null {
  return answer.same.value === 0
    ? null
    : `In ${sayShare(answer.same)} of the futures every policy ends the same, most often out of money; there none is the best.`;
}

/** “Under every policy the worst 5% of the futures end with $0 of revenue”, which needs no column; null where they differ. */
export function worstFinding(answer: RankAnswer): string | null {
  if (answer.policies.some(({ worst }) => worst.value !== 0)) return null;
  return `Under every policy the mean of the worst 5% of the futures is ${rankFormat(answer)(0)} (${measureWords(answer.measure.name).label}).`;
}

/** Regret as the note explains it. */
export const REGRET_NOTE =
  'Regret: how far a policy falls short of the policy that is best in that very future. Nobody knows beforehand which that is, so no policy is free of it.';

/** “Proportional gives up least: 7.3% of what the best policy of each future reaches; nothing for debt gives up 19%”. */
export function regretFinding(answer: RankAnswer): string {
  const { winner, asGood } = choiceOf(answer, 'balanced');
  const [best, worst] = [
    policyNamed(answer, winner),
    [...answer.policies].sort((a, b) => b.regret.part.value - a.regret.part.value)[0]!,
  ];
  const given = ({ regret }: RankedPolicy) => sayShare(regret.part);
  if (worst.regret.part.value === 0) return 'No policy gives up anything: all reach the same in every future';
  const first =
    asGood.length === 0
      ? `${capital(sayPolicy(winner))} gives up least`
      : `${capital(list([winner, ...asGood].slice(0, MOST_NAMED).map(sayPolicy)))}${asGood.length >= MOST_NAMED ? ' and others' : ''} give up least`;
  return `${first}: ${given(best)} of what the best policy of each future reaches; ${sayPolicy(worst.name)} gives up ${given(worst)}`;
}

/** Which policies are not shown to be beaten in growth and survival. */
export function scatterFinding(answer: RankAnswer): string {
  const names = answer.policies.filter(({ efficient }) => efficient).map(({ name }) => sayPolicy(name));
  if (names.length === answer.policies.length)
    return 'No policy is shown to be beaten in growth and in survival by another';
  if (names.length === 1) return `${capital(names[0]!)} beats or matches every other policy in growth and in survival`;
  return `Growth and survival go together: only ${listUpTo(names, MOST_NAMED + 1)} are not beaten by another policy`;
}
