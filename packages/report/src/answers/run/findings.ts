import {
  DEATHS,
  DEBT_ACTIVITIES,
  FATES,
  type EffortName,
  type Estimate,
  type Fan,
  type Fate,
  type Percentile,
  type Summary,
} from '@paydown/engine/internal';
import { arrFinding } from './charts/arr.js';
import { ACTIVITY_LABELS } from './charts/weeks.js';
import { dead, estimate, known, lastDate, lastWeek, moved, shareOfRuns, tooFew, sayEnd } from '../../base/findings.js';
import {
  count,
  duration,
  rounded,
  money,
  month,
  share,
  withError,
  work,
  type Format,
  sayShare,
} from '../../base/format.js';
import { capital, list } from '../../base/words.js';

/** One number of the company: today, and at the horizon in the bad tenth, the median and the good tenth of the futures. */
export interface FindingRow {
  readonly label: string;
  readonly format: Format;
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
export interface RunFindings {
  readonly headline: string;
  readonly paragraphs: Readonly<Record<Topic, Paragraph>>;
  readonly rows: readonly FindingRow[];
  /** How much of the spread is ignorance and how much is luck, where that was asked. */
  readonly spread: string | null;
}

type Measured = 'arr' | 'delivered' | 'headcount' | 'velocity' | 'debtRatio' | 'supportWait';

const ROWS: readonly { outcome: Measured; label: string; format: Format; lessIsBetter?: true }[] = [
  { outcome: 'arr', label: 'Yearly revenue', format: money },
  { outcome: 'delivered', label: 'Useful work done', format: work },
  { outcome: 'headcount', label: 'People', format: count },
  { outcome: 'velocity', label: 'Velocity', format: share },
  { outcome: 'debtRatio', label: 'Debt to product', format: share, lessIsBetter: true },
  { outcome: 'supportWait', label: 'Wait for support', format: duration, lessIsBetter: true },
];

/** The answer to “what happens to this company?”, all futures counted, the dead as zero. */
export function runFindings(summary: Summary): RunFindings {
  return {
    headline: `${arrFinding(summary)}.`,
    paragraphs: {
      median: { heading: 'The median', text: medianFuture(summary) },
      badTenth: { heading: 'The bad tenth', text: badTenth(summary) },
      deaths: { heading: capital(sayEnd(summary.fates.givenUp).are), text: deaths(summary) },
      weeks: { heading: 'Where the engineers’ weeks go', text: time(summary) },
      debt: { heading: 'Debt', text: debt(summary) },
    },
    rows: ROWS.map(({ outcome, label, format, lessIsBetter }) =>
      row(summary, summary.outcomes[outcome], label, format, lessIsBetter ?? false),
    ),
    spread: spread(summary),
  };
}

function row(summary: Summary, fan: Fan, label: string, format: Format, lessIsBetter: boolean): FindingRow {
  const at = (percentile: Percentile) => estimate(fan, percentile, lastWeek(summary));
  const [bad, good] = lessIsBetter ? [at(90), at(10)] : [at(10), at(90)];
  const today = known(estimate(fan, 50, 0)) ? fan.quantiles[50][0]! : fan.mean[0]!;
  return { label, format, today, bad, median: at(50), good };
}

function medianFuture(summary: Summary): string {
  const { arr: revenue, headcount } = summary.outcomes;
  if (!known(estimate(revenue, 50, lastWeek(summary)))) return `${tooFew(summary, 'where the middle company ends')}.`;
  const move = (fan: Fan, format: Format) => moved(summary, fan, format);
  return `At the median of all companies, the dead as zero, yearly revenue ${move(revenue, money)} and headcount ${move(headcount, count)} by ${month(lastDate(summary))}.`;
}

function badTenth(summary: Summary): string {
  const low = estimate(summary.outcomes.arr, 10, lastWeek(summary));
  const by = month(lastDate(summary));
  if (!known(low)) return `${tooFew(summary, 'where the bad tenth ends')}.`;
  return low.value > 0
    ? `One future in ten ends at ${money(rounded(low))} of yearly revenue or less in ${by}.`
    : `At least one future in ten ends with nothing by ${by}.`;
}

/** Causes of death that occur, most frequent first, with their shares of all runs. */
export function causes(summary: Summary): readonly { readonly cause: Fate; readonly share: Estimate }[] {
  const at = (cause: Fate) => summary.fates[cause][lastWeek(summary)]!;
  return DEATHS.filter((cause) => at(cause) > 0)
    .sort((a, b) => at(b) - at(a))
    .map((cause) => ({ cause, share: shareOfRuns(at(cause), summary) }));
}

function deaths(summary: Summary): string {
  const gone = dead(summary);
  const acquired = shareOfRuns(summary.fates.acquired[lastWeek(summary)]!, summary);
  const sold = acquired.value > 0 ? ` ${capital(sayShare(acquired))} are acquired.` : '';
  if (gone.value === 0) return `No company ${sayEnd(summary.fates.givenUp).goes}.${sold}`;
  const each = causes(summary).map(({ cause, share: part }) => `${FATES[cause]} ${sayShare(part)}`);
  return `${capital(sayShare(gone))} of the companies ${sayEnd(summary.fates.givenUp).go}: ${list(each)}.${sold}`;
}

function time(summary: Summary): string {
  const sayPart = (name: EffortName) => sayShare(summary.effort[name].whole);
  const debts = list(DEBT_ACTIVITIES.map((name) => `${ACTIVITY_LABELS[name]} ${sayPart(name)}`));
  return `From start to end ${sayPart('features')} of the engineers’ weeks move the product; debt and incidents take ${sayPart('toDebt')} (${debts}).`;
}

function debt(summary: Summary): string {
  const { debtRatio, interestShare } = summary.outcomes;
  const last = lastWeek(summary);
  if (!known(estimate(debtRatio, 50, last))) return `${tooFew(summary, 'what debt does at the median')}.`;
  return (
    `At the median, debt ${moved(summary, debtRatio, share)} of the product `
    + `and takes ${sayShare(estimate(interestShare, 50, last))} of the feature work.`
  );
}

/** “Of the spread in revenue, 73 ± 3% is that we do not know the coefficients and 27% is luck; in who runs out of money, 59 ± 6% and 41%.” */
function spread({ uncertainty, fates }: Summary): string | null {
  if (!uncertainty || !known(uncertainty.revenue.coefficients)) return null;
  const { revenue, survival } = uncertainty;
  const ends = known(survival.coefficients)
    ? `; in who ${sayEnd(fates.givenUp).goes}, ${withError(survival.coefficients, share)} and ${sayShare(survival.luck)}`
    : '';
  return `Of the spread in revenue, ${withError(revenue.coefficients, share)} is that we do not know the coefficients and ${sayShare(revenue.luck)} is luck${ends}.`;
}
