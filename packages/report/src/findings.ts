import { DEATHS, type Estimate, type Fan, type Percentile, type Summary } from '@paydown/engine';
import { when } from './format.js';
import { fractionReached, type Fraction } from './words.js';

export const lastWeek = (summary: Summary): number => summary.weeks.length - 1;
export const lastDate = (summary: Summary): string => summary.dates[lastWeek(summary)]!;

/** A percentile of a fan at a reported week, with its Monte Carlo error. */
export const estimate = (fan: Fan, percentile: Percentile, week: number): Estimate => ({
  value: fan.quantiles[percentile][week]!, error: fan.errors[percentile][week]!,
});

/** A share of all runs, with its Monte Carlo error. */
export const shareOfRuns = (share: number, runs: number): Estimate => ({ value: share, error: Math.sqrt((share * (1 - share)) / runs) });

/** Share of all runs that have run out of money, at each reported week. */
export const deadShares = ({ weeks, fates }: Summary): number[] => weeks.map((_, i) => DEATHS.reduce((sum, cause) => sum + fates[cause][i]!, 0));

/** The largest simple fraction of the companies that has died, and when it was reached; null below one in twenty. */
export function deathMilestone(summary: Summary): (Fraction & { readonly date: string }) | null {
  const shares = deadShares(summary);
  const fraction = fractionReached(shares[lastWeek(summary)]!);
  return fraction && { ...fraction, date: reached(summary, shares, fraction.value) };
}

/** The date on which a rising share reaches a level, in words as exact as the Monte Carlo error allows. */
export function reached(summary: Summary, shares: readonly number[], level: number): string {
  const week = shares.findIndex((share) => share >= level);
  const from = Math.max(0, week - 3);
  const to = Math.min(shares.length - 1, week + 3);
  const slope = (shares[to]! - shares[from]!) / (summary.weeks[to]! - summary.weeks[from]!);
  return when(summary.dates[week]!, shareOfRuns(level, summary.runs).error / slope);
}

/** Whether two estimates differ by more than chance (two standard errors of the difference). */
export const differ = (a: Estimate, b: Estimate): boolean => Math.abs(a.value - b.value) > 2 * Math.hypot(a.error, b.error);

/** How a number moved: “grows from A to B”, “falls from A to B” or “stays near B”, never claiming a move that is chance or rounding. */
export function course(from: Estimate, to: Estimate, format: (value: number) => string): string {
  const [before, after] = [format(from.value), format(to.value)];
  if (before === after || !differ(from, to)) return `stays near ${after}`;
  return `${to.value > from.value ? 'grows' : 'falls'} from ${before} to ${after}`;
}
