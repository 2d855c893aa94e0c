import {
  DEATHS,
  designEffect,
  PERCENTILES,
  proportion,
  type Bounded,
  type Estimate,
  type Fan,
  type Percentile,
  type Scenario,
  type Summary,
  type Timed,
} from '@paydown/engine/internal';
import { rounded, number, when, type Format, sayShare } from './format.js';

export const lastWeek = (summary: Timed): number => summary.weeks.length - 1;
export const lastDate = (summary: Timed): string => summary.dates[lastWeek(summary)]!;

/** “10,000 futures”, or “3,328 of 10,000 futures” of a run that was stopped. */
export const futures = ({ runs, scenario }: Pick<Summary, 'runs' | 'scenario'>): string =>
  `${number(runs)}${runs < scenario.runs ? ` of ${number(scenario.runs)}` : ''} ${scenario.runs === 1 ? 'future' : 'futures'}`;

/** A percentile of a fan at a reported week, with its Monte Carlo error. */
export const estimate = (fan: Fan, percentile: Percentile, week: number): Estimate => ({
  value: fan.quantiles[percentile][week]!,
  error: fan.errors[percentile][week]!,
});

/** Whether the futures next to a percentile have the very same value: then as many as it says are not above it. */
export function isShared({ quantiles }: Fan, percentile: Percentile, week: number): boolean {
  const at = PERCENTILES.indexOf(percentile);
  return [PERCENTILES[at - 1], PERCENTILES[at + 1]].some(
    (next) => next !== undefined && quantiles[next][week] === quantiles[percentile][week],
  );
}

/** Whether enough futures were played to know all of these. */
export const known = (...estimates: readonly Estimate[]): boolean =>
  estimates.every(({ value }) => !Number.isNaN(value));

/** What an answer was played in. */
interface PlayedIn {
  readonly scenario: Scenario;
  readonly runs: number;
}

/** Independent futures that those of an answer are worth: fewer than were played where they share the draws of a fit. */
export const independent = ({ scenario, runs }: PlayedIn): number => runs / designEffect(scenario, runs);

/** A share of all runs, with its Monte Carlo error. */
export const shareOfRuns = (share: number, answer: PlayedIn): Bounded => proportion(share, independent(answer));

/** What becomes of the dead: most run out of money; founders give up others that still have some. */
const END = {
  money: { are: 'out of money', go: 'run out of money', goes: 'runs out of money', have: 'run out of money' },
  either: {
    are: 'out of money or given up',
    go: 'run out of money or give up',
    goes: 'runs out of money or gives up',
    have: 'run out of money or given up',
  },
} as const;

/** Says that companies are dead: “are out of money”, or “have run out of money or given up” where any of these shares of futures was given up. */
export const sayEnd = (givenUp: readonly number[]): (typeof END)['money' | 'either'] =>
  givenUp.some((share) => share > 0) ? END.either : END.money;

/** Share of all runs that are dead, at each reported week. */
export const deadShares = ({ weeks, fates }: Summary): number[] =>
  weeks.map((_, i) => DEATHS.reduce((sum, cause) => sum + fates[cause][i]!, 0));

/** Share of all runs that are dead by the horizon. */
export const dead = (summary: Summary): Bounded => shareOfRuns(deadShares(summary)[lastWeek(summary)]!, summary);

/** Dead that a title may leave to the subtitle: up to a quarter moves the median of all companies little. */
const FEW = 1 / 4;

/** What a title says of the dead when they are more than a few: “; the 61% out of money count as 0”. A median of all is never told as one of the living. */
export const countingDead = (summary: Summary, as: string): string =>
  dead(summary).value >= FEW ? `; the ${sayShare(dead(summary))} ${sayEnd(summary.fates.givenUp).are} count ${as}` : '';

/** A title where too few futures were played to find anything. */
export const tooFew = (summary: Timed, what: string): string =>
  `${summary.runs === 1 ? 'One future is' : `${futures(summary)} are`} too few to say ${what}`;

/** Below this share of dead, a date would rest on too few of them. */
const DATED = 1 / 20;

/** The date by which half of the dead have died; null if they are few. */
export function halfOfTheDead(summary: Summary): string | null {
  const shares = deadShares(summary);
  const all = shares[lastWeek(summary)]!;
  return all < DATED ? null : reached(summary, shares, all / 2);
}

/** The date on which a rising share reaches a level, in words as exact as the Monte Carlo error allows. */
export function reached(summary: Timed, shares: readonly number[], level: number): string {
  const week = shares.findIndex((share) => share >= level);
  const from = Math.max(0, week - 3);
  const to = Math.min(shares.length - 1, week + 3);
  const slope = (shares[to]! - shares[from]!) / (summary.weeks[to]! - summary.weeks[from]!);
  return when(summary.dates[week]!, shareOfRuns(level, summary).error / slope);
}

/** Whether two estimates differ by more than chance (two standard errors of the difference). */
export const differ = (a: Estimate, b: Estimate): boolean =>
  Math.abs(a.value - b.value) > 2 * Math.hypot(a.error, b.error);

/** How a number moved: “grows from A to B”, “falls from A to B” or “stays near B”, never claiming a move that is chance or rounding. */
function describeChange(from: Estimate, to: Estimate, format: Format): string {
  const [before, after] = [format(rounded(from)), format(rounded(to))];
  if (before === after || !differ(from, to)) return `stays near ${after}`;
  return `${to.value > from.value ? 'grows' : 'falls'} from ${before} to ${after}`;
}

/** How the median of all futures moves from the first week to the last. */
export const moved = (summary: Timed, fan: Fan, format: Format): string =>
  describeChange(estimate(fan, 50, 0), estimate(fan, 50, lastWeek(summary)), format);

/** Whether a change is more than chance: its 95% interval leaves out 0. */
export const isReal = ({ low, high }: Bounded): boolean => low > 0 || high < 0;
