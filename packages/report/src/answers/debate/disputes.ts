import type { Bounded, DebateAnswer, Disagreement, SideAnswer } from '@paydown/engine/internal';
import { coefficientLabel, coefficientValue } from '../../base/coefficients.js';
import { significant, withError } from '../../base/format.js';
import { measureWords } from '../../base/measure.js';
import { capital, list } from '../../base/words.js';
import { areRight, differenceOf, groupFinding, isGain, sayDifference, sayLevel } from './words.js';

/** A sentence that names a second disagreement is at most so long. */
const LONGEST_FINDING = 180;

/**
 * The sides that change the group’s choice if they are right, and not by chance. Among many sides one seems to change it by chance alone, so what it is
 * worth to settle who is right has to be above 0 by more than chance as well; a side that weighs nothing has no part in that. Those that gain most come first.
 */
function changing({ sides, settling }: Disagreement): SideAnswer[] {
  return sides
    .filter(({ flips, weight }) => flips && (weight === 0 || isGain(settling)))
    .sort((one, other) => other.gain.value - one.gain.value);
}

/** Those that flip the choice, those worth learning more about, and those of which nothing is told from chance. */
export function kindOf(disagreement: Disagreement): 'flips' | 'informs' | 'idle' {
  if (changing(disagreement).length > 0) return 'flips';
  return isGain(disagreement.knowing) || isGain(disagreement.settling) ? 'informs' : 'idle';
}

/** Whether the choice is the same whoever is right, by more than chance: nobody’s being right leaves another level with it, unless it is the very same. */
const stays = ({ group: { best } }: DebateAnswer, { sides }: Disagreement): boolean =>
  sides.every(
    ({ level, means }) =>
      level.includes(best) && level.every((proposal) => means[proposal]!.value === means[best]!.value),
  );

/** Of the measure, what would be worth knowing. */
const MATERIAL = 0.01;
/** Whether what is not told from zero may still be worth something. */
const mayMatter = (answer: DebateAnswer, each: Disagreement): boolean =>
  !stays(answer, each)
  || [each.settling, each.knowing].some((value) => !isGain(value) && !(value.high <= material(answer)));
const material = ({ group }: DebateAnswer): number => MATERIAL * Math.abs(group.standings[group.best]!.mean.value);
/** What is said of a value of a disagreement that is not told from zero. */
export const sayChance = (answer: DebateAnswer, each: Disagreement): string =>
  mayMatter(answer, each) ? 'too few futures to say' : 'no more than chance';

/** What a disagreement is worth in one way: “$360k”; where that is not told from zero, the range up to the most that it may be: “0 to $250k”; else null. */
export function sayWorth(answer: DebateAnswer, worth: Bounded): string | null {
  if (isGain(worth)) return sayDifference(answer, worth);
  return worth.high > 0 ? `0 to ${differenceOf(answer)(worth.high)}` : null;
}

/** The side that comes nearest to changing the choice where none does so clearly, if another proposal has the best mean there. */
function nearest({ group }: DebateAnswer, disagreements: readonly Disagreement[]) {
  const [first] = disagreements
    .flatMap((each) => each.sides.map((side) => ({ each, side })))
    .filter(({ side }) => side.best !== group.best)
    .sort((one, other) => other.side.gain.value - one.side.gain.value);
  return first;
}
/** “ “Features first” may be better if Sales is right” */
const sayMayBe = (answer: DebateAnswer, side: SideAnswer): string =>
  `${sayLevel(
    answer,
    side.level.filter((proposal) => proposal !== answer.group.best),
  )} may be better if ${areRight(side)}`;

/** “The group’s choice is “Grow faster”: mean revenue in January 2031 is $1.9M higher than with “Time for debt””; what would change it follows. */
export function debateFinding(answer: DebateAnswer): string {
  return `${groupFinding(answer)}; ${flipFinding(answer)}`;
}

/** What would change the choice, by more than chance: “it would be “Time for debt” if Engineering is right about drag of debt”. */
export function flipFinding(answer: DebateAnswer, choice = 'that'): string {
  const { disagreements } = answer;
  if (disagreements.length === 0) return 'nobody disagrees about anything';
  const [first, second] = disagreements
    .filter((each) => kindOf(each) === 'flips')
    .map((each) => {
      const side = changing(each)[0]!;
      return `${sayLevel(answer, side.level)} if ${areRight(side)} about ${coefficientLabel(each.coefficient)}`;
    });
  if (first !== undefined) {
    const both = `it would be ${first}, and ${second ?? ''}`;
    return second === undefined || both.length > LONGEST_FINDING ? `it would be ${first}` : both;
  }
  const informs = disagreements.find((each) => kindOf(each) === 'informs');
  if (informs !== undefined)
    return `nobody’s being right clearly changes ${choice}, but finding out more about ${coefficientLabel(informs.coefficient)} can`;
  const open = disagreements.filter((each) => mayMatter(answer, each));
  if (open.length === 0) return `nothing in dispute changes ${choice}, as far as can be told from chance`;
  const near = nearest(answer, open);
  return near === undefined
    ? `nothing in dispute clearly changes ${choice}, but these are too few futures to rule it out`
    : `nothing in dispute clearly changes ${choice}, though ${sayMayBe(answer, near.side)} about ${coefficientLabel(near.each.coefficient)}`;
}

/** What happens to the choice if a side is right. */
export function sayFlip(answer: DebateAnswer, disagreement: Disagreement): string {
  const flips = changing(disagreement);
  if (flips.length > 0) return flips.map((side) => `${sayLevel(answer, side.level)} if ${areRight(side)}`).join(', ');
  if (stays(answer, disagreement)) return 'the choice stays, whoever is right';
  const near = nearest(answer, [disagreement]);
  return near === undefined ? 'the choice may stay or change' : sayMayBe(answer, near.side);
}

/** What to settle first and what it is worth; and what needs no debate. Null without disagreements. */
export function worthFinding(answer: DebateAnswer): string | null {
  const { disagreements } = answer;
  if (disagreements.length === 0) return null;
  const first = disagreements.find(({ knowing, settling }) => isGain(knowing) || isGain(settling));
  const none = disagreements.filter((each) => kindOf(each) === 'idle');
  const named = (ones: readonly Disagreement[]) => list(ones.map(({ coefficient }) => coefficientLabel(coefficient)));
  const [open, idle] = [
    none.filter((each) => mayMatter(answer, each)),
    none.filter((each) => !mayMatter(answer, each)),
  ];
  if (first === undefined)
    return open.length > 0
      ? 'Too few futures to say whether it is worth anything to know more about any one of the disputed numbers.'
      : 'To know more about any one of the disputed numbers is worth no more than chance.';
  const unknown =
    open.length === 0 ? '' : ` Too few futures to say whether it matters who is right about ${named(open)}.`;
  return `${mostFinding(answer, first)}${idle.length === 0 ? '' : ` It does not matter who is right about ${named(idle)}, as far as can be told from chance.`}${unknown}`;
}

/** What the disagreement that is worth most is worth. */
function mostFinding(answer: DebateAnswer, { coefficient, knowing, settling }: Disagreement): string {
  const name = coefficientLabel(coefficient);
  const worth = (value: Bounded) => withError(value, differenceOf(answer));
  const measure = measureWords(answer.judge.name).label;
  if (!isGain(knowing))
    return `Most is to be gained by settling who is right about ${name}: on average ${worth(settling)} of ${measure}.`;
  const who = isGain(settling) ? `, of which ${worth(settling)} by settling who is right` : '';
  return `Most is to be gained by finding out about ${name}: on average ${worth(knowing)} of ${measure}${who}.`;
}

/**
 * A stretch of a coefficient’s values and the proposals that may be the best on it: what the group chooses now, or
 * others that are better by more than chance.
 */
export interface Stretch {
  readonly level: readonly number[];
  /** Where it begins, in the coefficient’s unit; −Infinity for the first. */
  readonly from: number;
}

/** The choices along the values of a coefficient, from the lowest up. */
export function stretchesOf({ along }: Disagreement, now: number): Stretch[] {
  return along.reduce<Stretch[]>((stretches, part, i) => {
    const level = part.level.includes(now) ? [now] : part.level;
    const last = stretches.at(-1);
    if (last?.level.some((proposal) => level.includes(proposal))) {
      const both = [...new Set([...last.level, ...level])].sort((one, other) => one - other);
      return [...stretches.slice(0, -1), { ...last, level: both }];
    }
    return [...stretches, { level, from: i === 0 ? -Infinity : (along[i - 1]!.value + part.value) / 2 }];
  }, []);
}

/** Of a disagreement that can change the choice: “Sales per seller: “Features first” is best up to about $270k a year, “Grow faster” from there”. */
export function turningFinding(answer: DebateAnswer, disagreement: Disagreement): string {
  const stretches = stretchesOf(disagreement, answer.group.best);
  const name = capital(coefficientLabel(disagreement.coefficient));
  const until = (i: number) => coefficientValue(disagreement.coefficient, significant(stretches[i + 1]!.from));
  if (stretches.length === 1) {
    const { level } = stretches[0]!;
    return level.includes(answer.group.best)
      ? `${name}: too few futures to tell where the choice turns`
      : `${name}: ${sayLevel(answer, level)} is best whatever it is`;
  }
  return `${name}: ${stretches
    .map(({ level }, i) => {
      if (i === 0) return `${sayLevel(answer, level)} is best up to about ${until(i)}`;
      return `${sayLevel(answer, level)} from there${i < stretches.length - 1 ? ` to ${until(i)}` : ''}`;
    })
    .join(', ')}`;
}
