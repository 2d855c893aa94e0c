import { addWeeks, AS_TODAY, policyWords, type Condition, type DiscoverAnswer } from '@paydown/engine/internal';
import { conditionsWords, conditionWords, countWords, inHundred } from '../../base/conditions.js';
import { month, ofHundred, share, significant } from '../../base/format.js';
import { measureWords, monthOf } from '../../base/measure.js';
import { capital, oneLine } from '../../base/words.js';

const NAME = 60;

/** A decision as a sentence says it; what is done today is said. */
export function sayDecision({ scenario }: DiscoverAnswer, name: string): string {
  if (name !== AS_TODAY) return oneLine(name, NAME);
  const planned = scenario.timeline.some(({ policy }) => policy !== null);
  return `going on ${AS_TODAY} (${planned ? 'as planned' : policyWords(scenario.policy)})`;
}

const counted = (value: number): string => `${inHundred(value)} of 100`;
const judged = ({ measure }: DiscoverAnswer): string => measureWords(measure.name).label;

/** Where it loses, in a sentence. */
export function discoverFinding(answer: DiscoverAnswer): string {
  const { choice, against, from } = answer;
  const { beliefs, loses } = answer.found;
  const both = `${sayDecision(answer, choice)} and ${sayDecision(answer, against)}`;
  if (from === null) return `${capital(both)} are the same in every week: neither loses`;
  const what = `${capital(sayDecision(answer, choice))} is behind ${sayDecision(answer, against)} in ${judged(answer)}`;
  if (loses === 0) return `${what} in no future`;
  if (beliefs === null) return `${what} in ${counted(loses)} futures, here and there: no belief tells where`;
  return `${what} in ${counted(beliefs.density)} futures with ${conditionsWords(beliefs)}, against ${inHundred(loses)} of all`;
}

/** Who ends ahead, in all futures. */
export function raceSentence(answer: DiscoverAnswer): string | null {
  const { race, from } = answer;
  if (from === null) return null;
  const shares = [race.ahead, race.behind, race.bothDead, race.level].map(({ value }) => value);
  const counts = ofHundred(shares);
  const [ahead, behind, gone] = shares.map((part, i) => countWords(part, counts[i]!));
  const rest = race.bothDead.value > 0 ? `; in ${gone} both are out of money` : '';
  return `In all it is ahead in ${ahead} of 100 futures by ${monthOf(answer.scenario, answer.measure)}, and behind in ${behind}${rest}.`;
}

/** How much of the futures a box holds, and how much of what is lost. */
export function sizeFinding({ found: { beliefs } }: DiscoverAnswer): string | null {
  return beliefs === null
    ? null
    : `${counted(beliefs.mass)} futures, and ${inHundred(beliefs.coverage)} of 100 of its losses (coverage); ${inHundred(beliefs.density)} of 100 of these are lost (density)`;
}

/** What a tree over the same numbers says: a second voice. */
export function treeFinding({ found: { tree } }: DiscoverAnswer): string {
  return tree.limits.length === 0
    ? 'it splits nowhere: no number alone makes either half purer'
    : `${conditionsWords(tree)}: ${counted(tree.mass)} futures, of which ${inHundred(tree.density)} of 100 are lost`;
}

/** What a company can see of itself in time. */
export function signpostFinding({ scenario, found: { signpost, week } }: DiscoverAnswer): string {
  const when = month(addWeeks(scenario.start, week));
  return signpost === null
    ? `nothing that shows by ${when} tells whether it will lose`
    : `${conditionsWords(signpost)} in ${when} (${counted(signpost.mass)} companies that go on then): it `
        + `loses in ${inHundred(signpost.density)} of 100 of these, against ${inHundred(signpost.base)} of all that go on`;
}

/** A limit, how likely chance explains it, and how often resamples find it again. */
export interface LimitRow {
  readonly limit: string;
  readonly chance: string;
  readonly again: string;
}

/** All limits, those of beliefs first. */
export const limitRows = ({ found: { beliefs, signpost } }: DiscoverAnswer): LimitRow[] =>
  [...(beliefs?.limits ?? []), ...(signpost?.limits ?? [])].map(limitRow);

const limitRow = ({ name, side, at, quasiP, stability }: Condition): LimitRow => ({
  limit: conditionWords(name, side, at),
  chance: quasiP < 0.001 ? 'less than 0.001' : `${significant(quasiP)}`,
  again: share(stability),
});

/** What the chart shows, in a sentence. */
export function trajectoryFinding(answer: DiscoverAnswer): string {
  const { beliefs } = answer.found;
  if (beliefs === null) return 'No box of conditions holds more losses than the rest beyond chance';
  return `With ${conditionsWords(beliefs)}, ${inHundred(beliefs.density)} of 100 futures are lost, and these are ${inHundred(beliefs.coverage)} of 100 of all losses`;
}
