import { DEATHS, FATES, type Estimate, type Fan, type Fate, type Percentile, type Summary } from '@paydown/engine';
import { arr } from './charts/arr.js';
import { ACTIVITY_LABELS, DEBT_ACTIVITIES, timeShare } from './charts/weeks.js';
import { course, deadShares, estimate, lastDate, lastWeek, shareOfRuns } from './findings.js';
import { count, duration, honest, money, month, share } from './format.js';
import { capital, list } from './words.js';

/** One number of the company: today, and at the horizon in the bad tenth, the median and the good tenth of the futures. */
export interface AnswerRow {
  readonly label: string;
  readonly format: (value: number) => string;
  readonly today: number;
  readonly bad: Estimate;
  readonly median: Estimate;
  readonly good: Estimate;
}

export type Topic = 'median' | 'badTenth' | 'deaths' | 'weeks' | 'debt';

export interface Paragraph {
  readonly heading: string;
  readonly text: string;
}

/** What the futures of a scenario come to, in words and a few numbers. */
export interface Answer {
  readonly headline: string;
  readonly paragraphs: Readonly<Record<Topic, Paragraph>>;
  readonly rows: readonly AnswerRow[];
}

type Measured = 'arr' | 'delivered' | 'headcount' | 'velocity' | 'debtRatio' | 'supportWait';

const ROWS: readonly { outcome: Measured; label: string; format: (value: number) => string; lessIsBetter?: true }[] = [
  { outcome: 'arr', label: 'Yearly revenue', format: money },
  { outcome: 'delivered', label: 'Useful work done', format: (personWeeks) => `${count(personWeeks)} wk` },
  { outcome: 'headcount', label: 'People', format: count },
  { outcome: 'velocity', label: 'Velocity', format: share },
  { outcome: 'debtRatio', label: 'Debt to product', format: share, lessIsBetter: true },
  { outcome: 'supportWait', label: 'Wait for support', format: duration, lessIsBetter: true },
];

/** The answer to “what happens to this company?”, all futures counted, the dead as zero. */
export function answer(summary: Summary): Answer {
  return {
    headline: `${arr(summary).title}.`,
    paragraphs: {
      median: { heading: 'The median', text: medianFuture(summary) },
      badTenth: { heading: 'The bad tenth', text: badTenth(summary) },
      deaths: { heading: 'Out of money', text: deaths(summary) },
      weeks: { heading: 'Where the engineers’ weeks go', text: time(summary) },
      debt: { heading: 'Debt', text: debt(summary) },
    },
    rows: ROWS.map(({ outcome, label, format, lessIsBetter }) => row(summary, summary.outcomes[outcome], label, format, lessIsBetter ?? false)),
  };
}

function row(summary: Summary, fan: Fan, label: string, format: AnswerRow['format'], lessIsBetter: boolean): AnswerRow {
  const at = (percentile: Percentile) => estimate(fan, percentile, lastWeek(summary));
  const [bad, good] = lessIsBetter ? [at(90), at(10)] : [at(10), at(90)];
  return { label, format, today: fan.quantiles[50][0]!, bad, median: at(50), good };
}

function medianFuture(summary: Summary): string {
  const { arr: revenue, headcount } = summary.outcomes;
  const move = (fan: Fan, format: (value: number) => string) => course(estimate(fan, 50, 0), estimate(fan, 50, lastWeek(summary)), format);
  return `At the median, yearly revenue ${move(revenue, money)} and headcount ${move(headcount, count)} by ${month(lastDate(summary))}.`;
}

function badTenth(summary: Summary): string {
  const low = estimate(summary.outcomes.arr, 10, lastWeek(summary));
  const by = month(lastDate(summary));
  return low.value > 0
    ? `One future in ten ends at ${money(honest(low))} of yearly revenue or less in ${by}.`
    : `At least one future in ten ends with nothing by ${by}.`;
}

/** Causes of death that occur, most frequent first, with their shares of all runs. */
export function causes({ fates, runs, weeks }: Summary): readonly { readonly cause: Fate; readonly share: Estimate }[] {
  const at = (cause: Fate) => fates[cause][weeks.length - 1]!;
  return DEATHS.filter((cause) => at(cause) > 0).sort((a, b) => at(b) - at(a)).map((cause) => ({ cause, share: shareOfRuns(at(cause), runs) }));
}

function deaths(summary: Summary): string {
  const dead = shareOfRuns(deadShares(summary)[lastWeek(summary)]!, summary.runs);
  const acquired = shareOfRuns(summary.fates.acquired[lastWeek(summary)]!, summary.runs);
  const sold = acquired.value > 0 ? ` ${capital(share(honest(acquired)))} are acquired.` : '';
  if (dead.value === 0) return `No company runs out of money.${sold}`;
  const each = causes(summary).map(({ cause, share: part }) => `${FATES[cause]} ${share(honest(part))}`);
  return `${capital(share(honest(dead)))} of the companies run out of money: ${list(each)}.${sold}`;
}

function time(summary: Summary): string {
  const told = (names: Parameters<typeof timeShare>[1]) => share(honest(timeShare(summary, names)));
  const debts = list(DEBT_ACTIVITIES.map((name) => `${ACTIVITY_LABELS[name]} ${told([name])}`));
  return `From start to end ${told(['features'])} of the engineers’ weeks move the product; debt and incidents take ${told(DEBT_ACTIVITIES)} (${debts}).`;
}

function debt(summary: Summary): string {
  const { debtRatio, interestShare } = summary.outcomes;
  const last = lastWeek(summary);
  return `At the median, debt ${course(estimate(debtRatio, 50, 0), estimate(debtRatio, 50, last), share)} of the product `
    + `and takes ${share(honest(estimate(interestShare, 50, last)))} of the feature work.`;
}
