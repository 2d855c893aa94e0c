import type { DecideAnswer } from '@paydown/engine/internal';
import { beyondWords } from '../../base/beyond.js';
import { conditionsWords, countWords, inHundred } from '../../base/conditions.js';
import { duration, share } from '../../base/format.js';
import { capital } from '../../base/words.js';
import { doorsFinding } from '../doors/words.js';
import { monthOf, neverInHundred, raceCounts, sayProposal, subject } from './words.js';

/** How it fails: the conditions under which it loses, in counts of a hundred. */
export function failsFinding(answer: DecideAnswer): string {
  const { beliefs, loses } = answer.decision.fails;
  if (loses === 0) return 'it is behind in no future';
  if (beliefs === null)
    return `it is behind in ${inHundred(loses)} of 100 futures, here and there: no belief tells where`;
  return (
    `with ${conditionsWords(beliefs)} (in ${inHundred(beliefs.mass)} of 100 futures): it is behind in ${inHundred(beliefs.density)} of 100 of these, `
    + `against ${inHundred(loses)} of all. They hold ${inHundred(beliefs.coverage)} of 100 of its losses${treeWords(answer)}`
  );
}

/** What a tree over the same futures says to that: the same numbers, or others; nothing where it does not split. */
function treeWords({ decision: { fails } }: DecideAnswer): string {
  const { tree, beliefs } = fails;
  if (tree.limits.length === 0) return '';
  const inBeliefs = new Set(beliefs!.limits.map(({ name, side }) => `${name} ${side}`));
  const same = tree.limits.every(({ name, side }) => inBeliefs.has(`${name} ${side}`));
  return `. A second method ${same ? 'finds the same' : 'finds'}: ${conditionsWords(tree)} (in ${inHundred(tree.mass)} of 100), behind in ${inHundred(tree.density)} of these`;
}

/** What to watch, and when to look again. */
export function watchFinding(answer: DecideAnswer): string {
  const { signpost, week } = answer.decision.fails;
  const when = monthOf(answer, week);
  if (signpost === null)
    return `nothing that shows by ${when} tells whether it will lose; look again then, with your own numbers`;
  return `${conditionsWords(signpost)} in ${when}: it then loses in ${inHundred(signpost.density)} of 100, against ${inHundred(signpost.base)} of all that go on then. If so, look again`;
}

/** The strongest case against, from the same futures. */
export function caseAgainst(answer: DecideAnswer): string {
  const { race, lives, year, early, from } = answer.decision;
  const after = duration(early.week - (from ?? 0));
  const parts = [
    ...(early.behind.value > race.behind.value
      ? [`after ${after} it is behind in ${inHundred(early.behind.value)} of 100 futures, ${earlyRevenue(early)}`]
      : []),
    `it ends behind in ${countWords(race.behind.value, raceCounts(answer).behind)}`,
    ...(year.back.never.value > year.back.gone.value && year.items.mean.low > 0
      ? [`in ${neverInHundred(year.back)}, though a company goes on, the features that it costs are never built again`]
      : []),
    ...(lives.killed.value > 0
      ? [`it kills ${inHundred(lives.killed.value)} of 100 companies that would have lived`]
      : []),
  ];
  return capital(parts.join('; '));
}

/** What whoever raises money by then has to show. */
function earlyRevenue({ revenue, of }: DecideAnswer['decision']['early']): string {
  if (revenue.low > 0) return `though its revenue is ${share(revenue.value / of.value)} higher on average`;
  if (revenue.high >= 0) return 'though its revenue is no lower, by more than chance';
  return `and whoever raises money by then raises it on ${share(-revenue.value / of.value)} less revenue on average`;
}

/** Why to doubt a share that nobody is known to have paid, and through which door it is ahead; null for any other choice. */
export function beyondFinding(answer: DecideAnswer): string | null {
  const { beyond, choose, against } = answer.decision;
  if (beyond === null) return null;
  const decisions = { name: sayProposal(answer, choose), against: subject(answer, against) };
  const when = monthOf(answer, beyond.through.by);
  const tried =
    beyond.tried === null ? '' : ` Of what has been tried, ${sayProposal(answer, beyond.tried)} is regretted least.`;
  return `${beyondWords(beyond.share)}.${tried} ${doorsFinding(beyond.through, { decisions, when })}`;
}
