import {
  CATALOGUE,
  type Bounded,
  type DebateAnswer,
  type Disagreement,
  type Estimate,
  type SideAnswer,
  type Verdict,
} from '@paydown/engine/internal';
import { adviceFinding, voicesFinding } from '../../base/advice.js';
import { sayDistribution } from '../../base/distribution.js';
import { points, rounded, share, withError, type Format } from '../../base/format.js';
import { measureWords, monthOf } from '../../base/measure.js';
import { list, oneLine } from '../../base/words.js';

const LONGEST = 32;

export const sayName = (name: string): string => oneLine(name, LONGEST);
export const sayProposal = ({ proposals }: DebateAnswer, index: number): string => `“${sayName(proposals[index]!)}”`;
const sayPeople = (names: readonly string[]): string => list(names.map(sayName));

export const dateOf = ({ scenario, judge }: DebateAnswer): string => monthOf(scenario, judge);
/** “mean revenue in January 2031” */
export const measureOf = (answer: DebateAnswer): string =>
  `${measureWords(answer.judge.name).mean} in ${dateOf(answer)}`;
export const formatOf = ({ judge }: DebateAnswer): Format => measureWords(judge.name).format;

/** How differences of the measure are written: those of shares in points. */
export const differenceOf = (answer: DebateAnswer): Format => (formatOf(answer) === share ? points : formatOf(answer));
/** A difference to no more digits than it is known. */
export const sayDifference = (answer: DebateAnswer, difference: Estimate): string =>
  differenceOf(answer)(rounded(difference));

/** A gain whose 95% interval is above 0. */
export const isGain = ({ low }: Bounded): boolean => low > 0;
/** The proposals that may be the best in somebody’s eyes: the best, and those whose lag behind it may be chance. */
const levelIn = ({ standings }: Verdict): number[] => standings.flatMap(({ regret }, i) => (isGain(regret) ? [] : [i]));
/** Whether the best is ahead of all others by more than chance. */
export const isSure = (verdict: Verdict): boolean => levelIn(verdict).length === 1;

const quoted = (name: string): string => `“${sayName(name)}”`;

/** What the rule recommends to the group, and to those who would not choose it. */
export function ruleFinding({ scenario, judge, advice, advised, people }: DebateAnswer): string {
  const others = people.flatMap(({ name }, i) =>
    advised[i] === advice.choice ? [] : [`${sayName(name)} ${quoted(advised[i]!)}`],
  );
  const each = others.length === 0 ? '' : `; by their own beliefs ${list(others)}`;
  return `${adviceFinding({ scenario, measure: judge, advice }, quoted)}${each}`;
}

/** What other yardsticks say; and why the mean may put another first than the rule does. */
export function yardsticksFinding({ group, advice, proposals }: DebateAnswer): string {
  const differs =
    proposals[group.best] === advice.choice
      ? ''
      : 'The mean puts another first than the rule does: a few futures with much to gain make a mean, and the rule looks at what one future in ten would regret. ';
  return `${differs}${voicesFinding(advice, quoted)}`;
}

/** Proposals that decide the same, in a sentence; null where none do. */
export const sameFinding = ({ same }: DebateAnswer): string | null =>
  same.length === 0
    ? null
    : same
        .map(({ name, as }) => `${quoted(name)} is the same as ${quoted(as)}: nothing differs between them.`)
        .join(' ');

export function groupFinding(answer: DebateAnswer): string {
  const { group, people, better } = answer;
  const [best, second] = [sayProposal(answer, group.best), sayProposal(answer, group.second)];
  const level = [group.best, ...levelIn(group).filter((proposal) => proposal !== group.best)];
  if (level.length > 1)
    return `${list(level.map((proposal) => sayProposal(answer, proposal)))} are too close to call: for the group, ${measureOf(answer)} differs by no more than chance`;
  const how = `${measureOf(answer)} is ${sayDifference(answer, group.lead)} ${better === 'more' ? 'higher' : 'lower'} than with ${second}`;
  const all = people.every(({ verdict }) => verdict.best === group.best && isSure(verdict));
  return all && people.length > 1 ? `All would choose ${best}: ${how}` : `The group’s choice is ${best}: ${how}`;
}

/** “A”, or “A” or “B” where it may be either. */
export const sayLevel = (answer: DebateAnswer, level: readonly number[]): string =>
  level.map((proposal) => sayProposal(answer, proposal)).join(' or ');
export const areRight = ({ people }: SideAnswer): string =>
  `${sayPeople(people)} ${people.length > 1 ? 'are' : 'is'} right`;

/** “Engineering would choose “Time for debt” or “Grow faster” (level within chance), Sales “Features first”.” */
export function choicesFinding(answer: DebateAnswer): string {
  const choices = new Map<string, string[]>();
  for (const { name, verdict } of answer.people) {
    const level = levelIn(verdict);
    const choice = `${sayLevel(answer, level)}${level.length > 1 ? ' (level within chance)' : ''}`;
    choices.set(choice, [...(choices.get(choice) ?? []), name]);
  }
  return `${[...choices].map(([choice, names], i) => `${sayPeople(names)}${i === 0 ? ' would choose' : ''} ${choice}`).join('; ')}.`;
}

/** The proposal that all can live with, and who gives up how much. */
export function livableFinding(answer: DebateAnswer): string {
  const { livable, people } = answer;
  const named = sayProposal(answer, livable.proposal);
  const dying = dyingFinding(answer);
  if (!isGain(livable.regret))
    return `All can live with ${named}: nobody gives up more by it than chance would have.${dying}`;
  const giving = people
    .map(({ name, verdict }) => ({ name, regret: verdict.standings[livable.proposal]!.regret }))
    .filter(({ regret }) => isGain(regret))
    .sort((one, other) => other.regret.value - one.regret.value);
  const each = giving.map(
    ({ name, regret }, i) =>
      `${sayName(name)}${i === 0 ? ' gives up' : ''} ${withError(regret, differenceOf(answer))}${i === 0 ? ' by it' : ''}`,
  );
  return `All can live with ${named}: ${list(each)}.${dying}`;
}

const MOST_NAMED = 2;

/** “ For the group, 20 ± 1% of futures are out of money with it, 13 ± 1% with “Grow faster””; nothing where that is what is judged. */
function dyingFinding({ livable, group, judge, ...answer }: DebateAnswer): string {
  if (judge.name === 'dead' || judge.name === 'surviving') return '';
  const dead = ({ dead: estimate }: Verdict['standings'][number]) => withError(estimate, share);
  const others = group.standings
    .flatMap((score, proposal) => (proposal === livable.proposal ? [] : [{ score, proposal }]))
    .sort((one, other) => one.score.dead.value - other.score.dead.value);
  const named = others.length <= MOST_NAMED ? others : [others[0]!, others.at(-1)!];
  const phrases = named.map(({ score, proposal }) => `${dead(score)} with “${sayName(answer.proposals[proposal]!)}”`);
  const rest = others.length <= MOST_NAMED ? list(phrases) : `from ${phrases.join(' to ')} with the others`;
  return ` For the group, ${dead(group.standings[livable.proposal]!)} of futures are out of money with it, ${rest}.`;
}

/** “2.4 to 4.5” */
export const sayBelief = ({ coefficient }: Disagreement, { belief }: SideAnswer): string =>
  sayDistribution(belief, CATALOGUE[coefficient].unit);

/** “Sales: $200k to $400k a year”. */
export const saySide = (disagreement: Disagreement, side: SideAnswer): string =>
  `${sayPeople(side.people)}: ${sayBelief(disagreement, side)}`;

/** What a standing is against the best: “best”, “gives up $2.3M”; where that may be chance, “level”, and beside the one with the best mean how likely it is. */
export function sayRegret(answer: DebateAnswer, verdict: Verdict, proposal: number): string {
  if (proposal === verdict.best) return isSure(verdict) ? 'best' : `level (${Math.round(verdict.noise * 100)}% noise)`;
  const { regret } = verdict.standings[proposal]!;
  return isGain(regret) ? `gives up ${sayDifference(answer, regret)}` : 'level';
}

/** The same where there is little room: “−$2.3M”. */
export function sayRegretShort(answer: DebateAnswer, verdict: Verdict, proposal: number): string {
  if (proposal === verdict.best) return isSure(verdict) ? 'best' : 'level';
  const { regret } = verdict.standings[proposal]!;
  return isGain(regret) ? sayDifference(answer, { value: -regret.value, error: regret.error }) : 'level';
}

/** What “noise” means where it stands beside the best; empty where it does not. */
export const noiseNote = ({ people, group }: DebateAnswer): string =>
  [...people.map(({ verdict }) => verdict), group].every(isSure)
    ? ''
    : '“Level”: apart by no more than chance (95%); “noise”: the chance that the second best is the better one.';
