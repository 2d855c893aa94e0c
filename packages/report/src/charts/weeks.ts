import { ACTIVITY_NAMES, type ActivityName, type Estimate, type Summary } from '@paydown/engine';
import { SLIDE, type Chart, type Frame } from '../chart.js';
import { duration, honest, number, share } from '../format.js';
import { HUE } from '../theme.js';
import { capital } from '../words.js';
import { bandLayers } from '../parts/bands.js';
import { compose } from '../parts/layout.js';
import { seriesTable, yearly } from '../parts/table.js';

/** One hue a family: progress, debt, upkeep, people, organisation. */
export const ACTIVITY_COLOURS: Readonly<Record<ActivityName, string>> = {
  features: HUE.blue,
  interest: HUE.vermilion, repayment: HUE.orange, fires: '#8c3a00',
  upkeep: HUE.grey,
  mentoring: HUE.green, learning: '#66c5ab', interviewing: '#b2e2d5',
  coordination: HUE.purple, switching: '#e5bcd3',
};

export const ACTIVITY_LABELS: Readonly<Record<ActivityName, string>> = {
  features: 'progress', interest: 'interest', repayment: 'repayment', fires: 'incidents', upkeep: 'upkeep', mentoring: 'mentoring',
  learning: 'ramping up', interviewing: 'interviews', coordination: 'coordination', switching: 'switching',
};

/** What debt takes: features that it eats, its repayment, and the incidents. */
export const DEBT_ACTIVITIES: readonly ActivityName[] = ['interest', 'repayment', 'fires'];

/** Where the engineers’ weeks go, as shares that add up to 100% of all the weeks of all the companies still there. */
export function weeks(summary: Summary, frame: Frame = SLIDE): Chart {
  const shares = activityShares(summary);
  const bands = ACTIVITY_NAMES.map((name) => ({ name: capital(ACTIVITY_LABELS[name]), colour: ACTIVITY_COLOURS[name], shares: shares[name] }));
  const title = finding(summary);
  const subtitle = `Share of all engineers’ weeks of the companies still there, over ${number(summary.runs)} futures. Progress: features that move the product; `
    + 'interest: features that debt eats; incidents: unplanned work.';
  return {
    name: 'weeks',
    title,
    subtitle,
    description: `${title}. ${subtitle} ${yearly(summary, (i) => ACTIVITY_NAMES.map((name) => `${ACTIVITY_LABELS[name]} ${share(shares[name][i]!)}`).join(', '))}`,
    spec: compose(summary, frame, { title, subtitle }, [{ layers: (box) => bandLayers(summary, bands, box, frame) }], { timed: true, names: 142, shows: 'means' }),
    frame,
    table: seriesTable(summary, shares),
  };
}

/** Share of each activity in the engineers’ weeks at each reported week; all zero once nobody is left. */
export function activityShares(summary: Summary): Record<ActivityName, number[]> {
  const totals = weeklyTotals(summary);
  return Object.fromEntries(ACTIVITY_NAMES.map((name) => [
    name, summary.outcomes[name].mean.map((mean, i) => (totals[i]! > 0 ? mean / totals[i]! : 0)),
  ])) as Record<ActivityName, number[]>;
}

/** Share of some activities in all the engineers’ weeks from start to horizon. The error is an upper bound: weeks are taken as fully dependent. */
export function timeShare(summary: Summary, activities: readonly ActivityName[]): Estimate {
  const totals = weeklyTotals(summary);
  const spans = summary.weeks.map((week, i) => ((summary.weeks[i + 1] ?? week) - (summary.weeks[i - 1] ?? week)) / 2);
  const sum = (series: readonly number[]) => series.reduce((total, value, i) => total + value * spans[i]!, 0);
  const all = sum(totals);
  const of = (part: 'mean' | 'meanError') => activities.reduce((total, name) => total + sum(summary.outcomes[name][part]), 0);
  return all > 0 ? { value: of('mean') / all, error: of('meanError') / all } : { value: 0, error: 0 };
}

const weeklyTotals = ({ outcomes, weeks: reported }: Summary): number[] =>
  reported.map((_, i) => ACTIVITY_NAMES.reduce((total, name) => total + outcomes[name].mean[i]!, 0));

/** “Over 5 years, 41% of the engineers’ weeks move the product; debt takes 27%”. */
function finding(summary: Summary): string {
  const progress = share(honest(timeShare(summary, ['features'])));
  const toDebt = share(honest(timeShare(summary, DEBT_ACTIVITIES)));
  return `Over ${duration(summary.scenario.horizon)}, ${progress} of the engineers’ weeks move the product; debt and incidents take ${toDebt}`;
}
