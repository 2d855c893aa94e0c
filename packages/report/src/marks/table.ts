import { PERCENTILES, type Bounded, type Estimate, type Fan, type Timed } from '@paydown/engine/internal';
import type { Table } from '../base/chart.js';
import { estimate } from '../base/findings.js';
import { month, significant, withError, type Format } from '../base/format.js';

/** The fans of a chart as rows by week: mean, its error, and every percentile with its error and 95% interval. */
export function fanTable(summary: Timed, fans: Readonly<Record<string, Fan>>): Table {
  const columns = Object.keys(fans).flatMap((name) => [
    `${name}_mean`,
    `${name}_mean_error`,
    ...PERCENTILES.flatMap((p) => [`${name}_p${p}`, `${name}_p${p}_error`, `${name}_p${p}_low`, `${name}_p${p}_high`]),
  ]);
  const rows = summary.weeks.map((week, i) => [
    week,
    summary.dates[i]!,
    ...Object.values(fans).flatMap((fan) => [
      fan.mean[i]!,
      fan.meanError[i]!,
      ...PERCENTILES.flatMap((p) => [fan.quantiles[p][i]!, fan.errors[p][i]!, fan.lows[p][i]!, fan.highs[p][i]!]),
    ]),
  ]);
  return { columns: ['week', 'date', ...columns], rows };
}

/** Estimates by week: a column for each, one for its error, and two for its 95% interval where it has one. */
export function seriesTable(summary: Timed, series: Readonly<Record<string, readonly (Estimate | Bounded)[]>>): Table {
  const entries = Object.entries(series);
  const columns = (name: string, first: Estimate | Bounded) => [
    name,
    `${name}_error`,
    ...('low' in first ? [`${name}_low`, `${name}_high`] : []),
  ];
  const cells = (one: Estimate | Bounded) =>
    [one.value, one.error, ...('low' in one ? [one.low, one.high] : [])].map((value) => significant(value, 7));
  return {
    columns: ['week', 'date', ...entries.flatMap(([name, values]) => columns(name, values[0]!))],
    rows: summary.weeks.map((week, i) => [
      week,
      summary.dates[i]!,
      ...entries.flatMap(([, values]) => cells(values[i]!)),
    ]),
  };
}

/** About once a year, what `say` has to say of the reported week with this index, for descriptions. */
export function yearly(summary: Timed, say: (week: number) => string): string {
  const every = Math.max(52, Math.ceil(summary.scenario.horizon / 8 / 52) * 52);
  const places = summary.weeks
    .map((_, i) => i)
    .filter(
      (i) =>
        i === 0
        || i === summary.weeks.length - 1
        || Math.floor(summary.weeks[i]! / every) > Math.floor(summary.weeks[i - 1]! / every),
    );
  return places.map((i) => `${month(summary.dates[i]!)}: ${say(i)}.`).join(' ');
}

/** P5, median and P95 of a fan at a reported week, in words. */
export const sayFan = (fan: Fan, week: number, format: Format): string =>
  (
    [
      [5, 'P5'],
      [50, 'median'],
      [95, 'P95'],
    ] as const
  )
    .map(([percentile, name]) => `${name} ${withError(estimate(fan, percentile, week), format)}`)
    .join(', ');
