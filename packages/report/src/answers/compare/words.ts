import {
  addWeeks,
  beyondSeen,
  proportion,
  type Bounded,
  type Comparison,
  type Contest,
  type Crossover,
  type LeadBy,
  type MeasureName,
} from '@paydown/engine/internal';
import { beyondWords } from '../../base/beyond.js';
import { rounded, money, month, number, plural, share, sayShare } from '../../base/format.js';
import { isReal, independent, sayEnd, shareOfRuns } from '../../base/findings.js';
import { yearWords } from '../../base/year.js';
import { capital, list, oneLine } from '../../base/words.js';

const WEEKS_A_MONTH = 52 / 12;
/** Longest name of an alternative in a sentence, and beside a line of a chart. */
const NAME = 44;
const LABEL = 24;

export const monthOf = (weeks: number): number => Math.round(weeks / WEEKS_A_MONTH);
/** “14 months”; under two months in weeks. */
export const sayMonths = (weeks: number): string =>
  weeks < 2 * WEEKS_A_MONTH ? plural(Math.round(weeks), 'week') : plural(monthOf(weeks), 'month');
/** “month 36”; under two months “week 6”. */
export const sayMoment = (weeks: number): string =>
  weeks < 2 * WEEKS_A_MONTH ? `week ${weeks}` : `month ${monthOf(weeks)}`;

export const sayName = (name: string): string => oneLine(name, NAME);
export const labelOf = (name: string): string => oneLine(name, LABEL);
export const baselineOf = (comparison: Comparison): string => sayName(comparison.alternatives[0]!.name);

/** What one is ahead on, as it follows “beats … on”. */
const ON: Readonly<Partial<Record<MeasureName, string>>> = {
  value: 'value',
  delivered: 'useful product',
  arr: 'revenue',
  surviving: 'survival',
  dead: 'survival',
  stalled: 'not stalling',
  features: 'features built',
  velocity: 'velocity',
  debtRatio: 'debt',
  cash: 'cash',
};

/** What decisions are judged by, in a few words: “useful product”. */
export const sayCriterion = ({ judge }: Comparison): string =>
  ON[judge.name] ?? judge.meaning.split(/[:(,]/)[0]!.trim().toLowerCase();

/** Whether what is judged by adds up over time, so that one can speak of a total. */
const addsUp = ({ judge }: Comparison): boolean => judge.total || judge.name === 'delivered';

/** Who is ahead more often than chance has it: an exact reading of the futures in which they differ. */
export function winner({ beats }: Pick<Contest, 'beats'>, worth: number): 'alternative' | 'baseline' | null {
  const [ahead, behind] = [beats.ahead.value, beats.behind.value];
  const differing = ahead + behind;
  if (differing === 0) return null;
  const { low, high } = proportion(ahead / differing, differing * worth);
  return low > 0.5 ? 'alternative' : high < 0.5 ? 'baseline' : null;
}

/** Whether a decision changes nothing in any future. */
export const identical = ({ crossover, payback, atFirst }: Contest): boolean =>
  crossover.shares.same.value === 1 && payback.shares.same.value === 1 && atFirst.change.every((value) => value === 0);

/** Whose lead comes late, and the crossover as it is for that one: who builds less at first; else who wins. */
export function challenger(comparison: Comparison, contest: Contest): 'alternative' | 'baseline' {
  return contest.atFirst.lost?.by ?? winner(contest, independent(comparison)) ?? 'alternative';
}

/** A crossover as the side sees it that is asked about. */
export interface Seen {
  readonly leads: LeadBy;
  /** Never behind; behind first and then ahead for good; not ahead for good within the horizon. Shares of all futures. */
  readonly start: Bounded;
  readonly overtakes: Bounded;
  readonly never: Bounded;
  /** Share of all futures that overtake in each week. */
  readonly overtaking: readonly number[];
}

export function seenBy(
  side: 'alternative' | 'baseline',
  { shares, leads, trails, overtaking, overtakenIn }: Crossover,
  worth: number,
): Seen {
  const [start, overtakes, weeks, by] =
    side === 'alternative'
      ? ([shares.ahead, shares.overtakes, overtaking, leads] as const)
      : ([shares.behind, shares.overtaken, overtakenIn, trails] as const);
  return {
    start,
    overtakes,
    never: proportion(Math.min(1, Math.max(0, 1 - start.value - overtakes.value)), worth),
    overtaking: weeks,
    leads: by,
  };
}

/** “20% for debt beats 5% for debt on useful product in 83% of the same futures by month 36”. */
export function sayBeats(comparison: Comparison, contest: Contest): string {
  const {
    runs,
    terms: { by },
  } = comparison;
  const [base, other] = [baselineOf(comparison), sayName(contest.name)];
  const { ahead, behind, gone } = contest.beats;
  const on = sayCriterion(comparison);
  if (identical(contest)) return `${other} and ${base} do not differ in any of ${plural(runs, 'future')}`;
  if (ahead.value + behind.value === 0)
    return `${other} and ${base} are level on ${on} in all ${plural(runs, 'future')} by ${sayMoment(by)}`;
  const won = winner(contest, independent(comparison));
  if (won === null)
    return `Neither beats the other on ${on}: by ${sayMoment(by)} ${other} is ahead in ${sayShare(ahead)} of the same futures and ${base} in ${sayShare(behind)}, which may be chance`;
  const [first, second, wins, losses] =
    won === 'alternative' ? ([other, base, ahead, behind] as const) : ([base, other, behind, ahead] as const);
  const rest = ` and loses in ${sayShare(losses)}${sayLevel(comparison, wins, losses, gone)}`;
  return `${first} beats ${second} on ${on} in ${sayShare(wins)} of the same futures by ${sayMoment(by)}${rest}`;
}

/** “ (in 9.0% both are out of money, in 0.7% they are level)”: the futures in which neither is ahead. */
function sayLevel(comparison: Comparison, wins: Bounded, losses: Bounded, gone: Bounded): string {
  const level = shareOfRuns(Math.max(0, 1 - wins.value - losses.value - gone.value), comparison);
  const parts = [
    ...(gone.value > 0 ? [`in ${sayShare(gone)} both are ${endIn(comparison).are}`] : []),
    ...(level.value * comparison.runs > 0.5 ? [`in ${sayShare(level)} they are level`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** “it costs 6% of features in the first nine months” of the decision; null where it costs none by more than chance. */
export function sayAtFirst(
  { scenario: { horizon } }: Pick<Comparison, 'scenario'>,
  contest: Contest,
  who: string,
): string | null {
  const {
    from,
    atFirst: { lost },
  } = contest;
  if (lost === null) return null;
  const when =
    lost.until >= horizon - 4
      ? `over all ${sayMonths(horizon - from)}`
      : `in ${from === 0 ? 'the' : 'its'} first ${sayMonths(lost.until - from)}`;
  return `${who} costs ${sayShare(lost.share)} of features ${when}`;
}

const sayMiddle = (from: number, to: number): string =>
  from === to ? 'in all of the middle 80%' : `${from}–${to} in the middle 80%`;

/** “the total is even after 14 months (8–27 in the middle 80%)”, with the share in which it never is; `of` names the futures: “them”. */
export function sayEven(
  comparison: Pick<Comparison, 'runs' | 'scenario'>,
  { start, never, overtakes, leads: { 10: tenth, 50: half, 90: most } }: Seen,
  subject: string,
  of: string,
  there = 'even',
): string {
  if (start.value > 0.5) return `${subject} ahead from the start in ${sayShare(start)} of ${of}`;
  if (most.week !== null)
    return `${subject} ${there} after ${sayMonths(half.week!)} (${sayMiddle(monthOf(tenth.week!), monthOf(most.week))})`;
  if (half.week !== null)
    return `${subject} ${there} after ${sayMonths(half.week)} in half of ${of}, and never in ${sayShare(never)}`;
  const comes = start.value + overtakes.value;
  return comes === 0
    ? `${subject} ${there} in none of ${of}`
    : `${subject} ${there} in only ${sayShare(shareOfRuns(Math.min(1, comes), comparison))} of ${of}`;
}

/** The answer of one contest as the first sentence of all: who beats whom, what it costs at first, when it is even. */
export function contestFinding(comparison: Comparison, contest: Contest): string {
  const beats = sayBeats(comparison, contest);
  if (identical(contest) || contest.crossover.shares.same.value === 1) return beats;
  const side = challenger(comparison, contest);
  const it = winner(contest, independent(comparison)) === side;
  const name = side === 'alternative' ? sayName(contest.name) : baselineOf(comparison);
  const cost = sayAtFirst(comparison, contest, it ? 'it' : name);
  const clear = it || cost !== null;
  const subject = addsUp(comparison) ? `${clear ? 'its' : `${name}’s`} total is` : `${clear ? 'it' : name} is`;
  const even = sayEven(
    comparison,
    seenBy(side, contest.crossover, independent(comparison)),
    subject,
    'them',
    addsUp(comparison) ? 'even' : 'ahead for good',
  );
  return [beats, ...(cost === null ? [] : [cost]), even].join('; ');
}

/** “In its first twelve months, from April 2027 on, 20% for debt costs 9 of 119 roadmap items …”; null where nothing differs. */
export function costFinding({ scenario }: Comparison, contest: Contest): string | null {
  if (identical(contest)) return null;
  const from = contest.from === 0 ? '' : `, from ${month(addWeeks(scenario.start, contest.from))} on`;
  return `In its first twelve months${from}, ${sayName(contest.name)} costs ${yearWords(contest.year, scenario)}`;
}

/** The place among all alternatives of the one that a contest is of: names may be the same. */
export const placeOf = ({ contests }: Pick<Comparison, 'contests'>, contest: Contest): number =>
  contests.indexOf(contest) + 1;

/** Share of all futures out of money, for each alternative, in the week of the answer. */
export const deadBy = (comparison: Comparison, index: number): Bounded =>
  shareOfRuns(Math.min(1, Math.max(0, 1 - comparison.alternatives[index]!.levels.surviving.mean.value)), comparison);

/** Says that companies are dead, in the words that fit all alternatives. */
export const endIn = ({ alternatives }: Comparison) => sayEnd(alternatives.flatMap(({ fates }) => fates.givenUp));

/** Money and lives: the second sentence. */
export function moneyFinding(comparison: Comparison, contest: Contest): string {
  const { terms, contests } = comparison;
  const [base, other] = [baselineOf(comparison), sayName(contest.name)];
  const change = contest.changes.value.mean;
  const at = `By ${sayMoment(terms.by)},`;
  const [gone, before] = [sayShare(deadBy(comparison, placeOf(comparison, contest))), sayShare(deadBy(comparison, 0))];
  const end = endIn(comparison).are;
  if (identical(contest)) return `${at} ${gone} are ${end} with either`;
  const survival =
    gone === before
      ? `${gone} are ${end} with either`
      : `${gone} are ${end} with ${other}, ${before} with ${base}${isReal(contest.changes.surviving.mean) ? '' : ', which may be chance'}`;
  if (!isReal(change)) return `${at} the value of the company differs by no more than chance; ${survival}`;
  const [richer, side] = change.value > 0 ? ([other, 'alternative'] as const) : ([base, 'baseline'] as const);
  const richest = contests.reduce(
    (best, one) => (one.changes.value.mean.value > best.changes.value.mean.value ? one : best),
    contest,
  );
  const most =
    richest === contest
      ? ''
      : `; worth most is ${sayName(richest.name)}, ${[`${sizeOf(richest.changes.value.mean)} more`, sayDying(richest, 'alternative')].filter((text) => text !== null).join(', ')}`;
  const dying = sayDying(contest, side);
  if (dying !== null)
    return `${at} ${richer} counts ${sizeOf(change)} more value in the mean of all futures, ${dying}; ${survival}${most}`;
  return `${at} ${richer} is worth ${sizeOf(change)} more in the mean of all futures${sayMiddleGain(contest)}; ${sayPayback(comparison, contest, side)}; ${survival}${most}`;
}

/** A lead in value of which dying makes so small a part is told without it. */
const SLIGHT = 0.05;

/**
 * “but only where it runs out of money first: the dead stop losing money”: where a lead in value is owed to dying; null
 * where it is not, or next to nothing of it.
 */
export function sayDying({ dying, changes }: Contest, side: 'alternative' | 'baseline'): string | null {
  const { first, otherwise } = dying[side];
  if (!(isReal(first) && first.value > SLIGHT * Math.abs(changes.value.mean.value))) return null;
  const stop = 'as the dead stop losing money';
  return otherwise.low > 0
    ? `but ${sizeOf(first)} of that is where it runs out of money first, ${stop}`
    : `but only where it runs out of money first, ${stop}`;
}

/** Leads in value that are owed to dying, one a sentence: for tables, which show the value alone. */
export function dyingNotes(comparison: Comparison): string[] {
  return comparison.contests.flatMap((contest) => {
    const more = contest.changes.value.mean.value > 0;
    const dying = isReal(contest.changes.value.mean) ? sayDying(contest, more ? 'alternative' : 'baseline') : null;
    const [first, second] = more
      ? [sayName(contest.name), baselineOf(comparison)]
      : [baselineOf(comparison), sayName(contest.name)];
    return dying === null ? [] : [`The value of ${first} is higher than that of ${second}, ${dying}.`];
  });
}

/** “ and $5M in the middle one”: the mean of a heavy tail is no one’s future. */
function sayMiddleGain({ changes: { value } }: Contest): string {
  const { mean, median } = value;
  if (!isReal(median)) return ', and no more than chance in the middle one';
  return Math.sign(mean.value) === Math.sign(median.value)
    ? ` and ${sizeOf(median)} in the middle one`
    : `, and ${sizeOf(median)} less in the middle one`;
}

/** A difference without its sign. */
export const sizeOf = ({ value, error }: Bounded): string => money(rounded({ value: Math.abs(value), error }));

/** “it has paid back after 21 months in half of them”. */
export function sayPayback(comparison: Comparison, { payback }: Contest, side: 'alternative' | 'baseline'): string {
  const {
    start,
    never,
    overtakes,
    leads: { 50: half, 90: most },
  } = seenBy(side, payback, independent(comparison));
  if (start.value > 0.5) return `it is ahead from the start in ${sayShare(start)} of them`;
  if (most.week !== null)
    return `it has paid back after ${sayMonths(half.week!)} in half of them and after ${sayMonths(most.week)} in nine of ten`;
  if (half.week !== null)
    return `it has paid back after ${sayMonths(half.week)} in half of them, and never in ${sayShare(never)}`;
  return `it pays back in only ${sayShare(shareOfRuns(Math.min(1, start.value + overtakes.value), comparison))} of them`;
}

/** What a month of waiting costs, where that was played; null where it was not, or is no more than chance. */
export function sayWaiting(contest: Contest): string | null {
  const { cost, perMonth, weeks } = contest.waiting;
  if (weeks === null || !isReal(cost)) return null;
  const better = cost.value > 0;
  // Nobody loses by waiting what is won by dying.
  if (sayDying(contest, better ? 'alternative' : 'baseline') !== null) return null;
  return `Each month of waiting with ${sayName(contest.name)} ${better ? 'costs' : 'saves'} ${sizeOf(perMonth)}, if one waits ${sayMonths(weeks)}`;
}

/** The alternative whose contest is told first: the one with the largest share of futures ahead, less behind. */
export const leadingContest = ({ contests }: Comparison): Contest =>
  contests.reduce((best, contest) =>
    contest.beats.ahead.value - contest.beats.behind.value > best.beats.ahead.value - best.beats.behind.value
      ? contest
      : best,
  );

/** The first sentence of the answer. */
export function compareFinding(comparison: Comparison): string {
  const contest = leadingContest(comparison);
  const finding = contestFinding(comparison, contest);
  if (comparison.contests.length === 1) return finding;
  const base = baselineOf(comparison);
  const others = comparison.contests.filter((other) => other !== contest);
  const beating = others.filter((other) => winner(other, independent(comparison)) === 'alternative');
  if (winner(contest, independent(comparison)) !== 'alternative')
    return `None of ${number(comparison.contests.length)} alternatives beats ${base} by more than chance. ${capital(finding)}`;
  if (beating.length === 0) return `${finding}. No other alternative beats ${base} by more than chance`;
  return `${finding}. ${capital(base)} is also beaten by ${list(beating.map(({ name, beats }) => `${sayName(name)} (${sayShare(beats.ahead)})`))}`;
}

/** From when months are counted, where a decision begins later; null where all begin at once. */
export function startFinding({ scenario, contests }: Comparison): string | null {
  const late = contests.filter((contest) => contest.from > 0 && !identical(contest));
  return late.length === 0
    ? null
    : `Months count from the start of a decision: ${list(late.map(({ name, from }) => `${sayName(name)} begins in ${month(addWeeks(scenario.start, from))}`))}.`;
}

/** What is compared, for titles: “20% for debt against 5% for debt”. */
export function compareAsked(comparison: Comparison): string {
  return `${list(comparison.contests.map(({ name }) => labelOf(name)))} against ${labelOf(comparison.alternatives[0]!.name)}`;
}

/** The week of the answer as people write it. */
export const answerDate = ({ scenario, terms }: Comparison): string => month(addWeeks(scenario.start, terms.by));

/** How money is counted, as a sentence. */
export function sayTerms({ terms: { discount, multiple } }: Pick<Comparison, 'terms'>): string {
  const sale =
    multiple === 0
      ? 'and nothing for the company itself'
      : `plus ${number(multiple)} × yearly revenue, as if it were sold then`;
  return `Value: gross profit less what people cost so far, discounted at ${share(discount)} a year, ${sale}; of a company out of money, what it made and spent`;
}

/** Why to doubt what is said of a share that nobody is known to have paid; null where none of the alternatives pays one. */
export function beyondFinding({ alternatives }: Comparison): string | null {
  const paid = alternatives.flatMap(({ scenario }) => beyondSeen(scenario) ?? []);
  return paid.length === 0 ? null : `${capital(beyondWords(Math.max(...paid)))}.`;
}
