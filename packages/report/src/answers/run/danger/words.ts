import {
  addWeeks,
  CATALOGUE,
  SHOCKS_OF_STEP,
  type Bounded,
  type Danger,
  type EarlySign,
  type EventName,
  type PolicyName,
  type Summary,
  type Trait,
} from '@paydown/engine/internal';
import { coefficientLabel } from '../../../base/coefficients.js';
import { sayDistribution } from '../../../base/distribution.js';
import { count, duration, month, number, plural, sayShare, share, tellInAHundred, when } from '../../../base/format.js';
import { shareOfRuns } from '../../../base/findings.js';
import { capital, list } from '../../../base/words.js';

/** A run that was asked what debt does at its worst. */
export type Endangered = Summary & { readonly danger: Danger };
export const isEndangered = (summary: Summary): summary is Endangered => summary.danger !== undefined;

/** Below this share of all futures, by its 95% interval, debt is no danger that a company should plan for. */
const SLIGHT = 0.05;
const WEEKS_A_MONTH = 52 / 12;

/** “31 of 100 futures”, fewer digits where the error asks for them. */
const of100 = (part: Bounded): string =>
  part.value > 0 && part.value < 0.005 ? 'fewer than 1 of 100' : `${in100(part)} of 100`;
const in100 = (part: Bounded): string => number(tellInAHundred(part));

const dateOf = (summary: Summary, week: Bounded): string =>
  when(addWeeks(summary.scenario.start, Math.round(week.value)), week.error);

/** Stalled or dead, whether it recovers or not. */
export const struck = ({ danger: { stalled, died, runs }, scenario }: Endangered): Bounded =>
  shareOfRuns(Math.min(1, stalled.value + died.value), { scenario, runs });

/** Whether debt stops or kills so few that it is no danger. */
export const isSafe = (summary: Endangered): boolean => struck(summary).high < SLIGHT;

/** The first sentence of a run: in how many futures progress stalls or the company dies of debt, and when. */
export function dangerFinding(summary: Endangered): string {
  const { danger } = summary;
  const { runs, stalled, died, when: weeks } = danger;
  const all = struck(summary);
  if (all.value === 0)
    return isSafe(summary)
      ? `Debt is no danger to this company: in none of ${number(runs)} futures does it stop progress or end the company`
      : `In none of ${plural(runs, 'future')} does debt stop progress or end the company, but so few cannot rule it out`;
  if (isSafe(summary))
    return `Debt is no danger to this company: it stops progress or ends the company in ${of100(all)} futures`;
  const half = weeks === null ? '' : `, half of them by ${dateOf(summary, weeks.p50)}`;
  const parts =
    died.value === 0
      ? 'brings progress to a standstill'
      : stalled.value === 0
        ? 'ends the company'
        : `brings the company to a standstill (${in100(stalled)}) or ends it (${in100(died)})`;
  return `In ${of100(all)} futures debt ${parts}${half}`;
}

/** What the sentence means, and what is not laid to debt. */
export function meaningOf({ danger }: Endangered): string {
  const { recovered, anyway, lost } = danger;
  const back =
    lost.value + recovered.value === 0
      ? ''
      : recovered.value === 0
        ? ' None of them comes back to half of today’s.'
        : ` ${capital(of100(recovered))} come back to half of today’s by themselves; ${in100(lost)} do not.`;
  const else_ =
    anyway.value === 0
      ? ''
      : ` In another ${of100(anyway)} the company stalls or ends anyway, as it grows or as markets turn: with or without what debt does.`;
  return (
    'A standstill is a whole quarter with under a third of today’s features per engineer. It is laid to '
    + 'debt where the same future has none if debt makes no difference; so is the end of a company, '
    + `out of money or given up.${back}${else_}`
  );
}

/** Several events of a kind. */
const sayEvents = (name: EventName): string =>
  name === 'round' ? 'rounds closed' : name === 'layoff' ? 'layoffs' : SHOCKS_OF_STEP[name].several;

/** “shortcuts in new work (26% against 19%)” */
export function sayTrait(trait: Trait): string {
  const more = trait.difference > 0 ? 'more' : 'less';
  if (trait.kind === 'event') {
    const each = `${count(trait.lost)} a year against ${count(trait.others)}`;
    return `${trait.difference > 0 ? 'more' : 'fewer'} ${sayEvents(trait.name)} before it (${each})`;
  }
  const { unit } = CATALOGUE[trait.name];
  const say = (value: number) => sayDistribution({ shape: 'constant', value: Number(value.toPrecision(2)) }, unit);
  return `${more} ${coefficientLabel(trait.name)} (${say(trait.lost)} against ${say(trait.others)})`;
}

/** Who they are. */
export function whoFinding({ danger: { who } }: Endangered): string {
  return who.length === 0
    ? 'No assumption and no event tells them from the others by more than chance.'
    : `Compared with all others they have ${list(who.map(sayTrait))}, in the middle of each group.`;
}

/** A sign that a company can watch: what velocity is really only the model knows. */
type Watchable = EarlySign & { readonly name: Exclude<EarlySign['name'], 'velocityGap'> };
const isWatchable = (sign: EarlySign): sign is Watchable => sign.name !== 'velocityGap';

/** “debt takes 41% of feature work (33% in the others that month)” */
function saySign({ name, lost, others }: Watchable): string {
  switch (name) {
    case 'interestShare':
      return `debt takes ${share(lost)} of the feature work (others: ${share(others)})`;
    case 'incidents':
      return `incidents come to ${lost.toPrecision(2)} a year and engineer (others: ${others.toPrecision(2)})`;
    case 'cycleTime':
      return `a piece of work takes ${duration(lost)} (others: ${duration(others)})`;
  }
}

/** What showed it before. */
export function signsFinding({ danger: { signs: all, belief } }: Endangered): string {
  const signs = all.filter(isWatchable);
  const believed =
    belief === null
      ? ''
      : ` Half a year before, people there believe in ${sayShare(belief.perceived)} of full speed; it is ${sayShare(belief.real)}.`;
  if (signs.length === 0)
    return `Nothing that one can measure tells them from the others in seven of ten pairs, even three months before.${believed}`;
  const sentences = [...new Set(signs.map(({ months }) => months))].map((months) => {
    const then = signs.filter((sign) => sign.months === months);
    return `${capital(plural(months, 'month'))} before, ${list(then.map(saySign))}.`;
  });
  return `${sentences.join(' ')}${believed}`;
}

/** How reliable the signs are. */
export const SIGNS_NOTE =
  'An early sign is named from the month on from which it puts a company that will be lost above one '
  + 'that will not in at least seven of ten pairs, in the same month; what is measured at one company '
  + 'misleads in the other three.';

/** Rules in a few words, as one changes to them. */
const CHANGES: Readonly<Partial<Record<PolicyName, string>>> = {
  reactive: 'a rule that reacts to falling velocity',
  ceiling: 'a debt ceiling (repay hard above 30%)',
};

/** Until when it can be turned. */
export function rescueFinding(summary: Endangered): string | null {
  const { rescue } = summary.danger;
  if (rescue === null) return null;
  const { half, saved, harmed, starts } = rescue;
  const name = CHANGES[rescue.policy.policy] ?? rescue.name;
  const [now] = saved;
  const later = saved.findIndex((_, i) => starts[i]! >= 104);
  const cost = harmed.low > 0.01 ? ` It costs ${of100(harmed)} of the others, which would have been spared.` : '';
  const then = later > 0 ? `; two years from now ${in100(saved[later]!)}` : '';
  if (half === null)
    return `A change to ${name} saves ${of100(now!)} of them if it comes at once${then}. No policy that was tried saves half of them.${cost}`;
  const between = `between month ${monthOf(half.low)} and month ${monthOf(half.high)}`;
  return (
    `A change to ${name} still saves half of them until `
    + `${month(addWeeks(summary.scenario.start, Math.round(half.week)))}, month ${monthOf(half.week)} `
    + `(${between}, 95%); at once it saves ${of100(now!)}${then}.${cost}`
  );
}

const monthOf = (week: number): number => Math.round(week / WEEKS_A_MONTH);

/** How many futures it was found in. */
export const dangerNote = ({ danger: { runs, rescue } }: Endangered): string =>
  `Found in the first ${number(runs)} futures, played with and without what debt does`
  + (rescue === null ? '.' : `; changes of policy in the first ${number(rescue.runs)} of them.`);
