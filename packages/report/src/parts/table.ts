import { PERCENTILES, type Fan, type Summary } from '@paydown/engine';
import type { Table } from '../chart.js';
import { month } from '../format.js';

/** The fans of a chart as rows by week: mean, its error, and every percentile with its error. */
export function fanTable(summary: Summary, fans: Readonly<Record<string, Fan>>): Table {
  const columns = Object.keys(fans).flatMap((name) => [
    `${name}_mean`, `${name}_mean_error`, ...PERCENTILES.flatMap((p) => [`${name}_p${p}`, `${name}_p${p}_error`]),
  ]);
  const rows = summary.weeks.map((week, i) => [
    week, summary.dates[i]!,
    ...Object.values(fans).flatMap((fan) => [
      fan.mean[i]!, fan.meanError[i]!, ...PERCENTILES.flatMap((p) => [fan.quantiles[p][i]!, fan.errors[p][i]!]),
    ]),
  ]);
  return { columns: ['week', 'date', ...columns], rows };
}

/** Series by week, one column each. */
export function seriesTable(summary: Summary, series: Readonly<Record<string, readonly number[]>>): Table {
  return {
    columns: ['week', 'date', ...Object.keys(series)],
    rows: summary.weeks.map((week, i) => [week, summary.dates[i]!, ...Object.values(series).map((values) => values[i]!)]),
  };
}

/** About once a year, what `say` has to say of the reported week with this index, for descriptions. */
export function yearly(summary: Summary, say: (week: number) => string): string {
  const every = Math.max(52, Math.ceil(summary.scenario.horizon / 8 / 52) * 52);
  const told = summary.weeks.map((_, i) => i).filter((i) => i === 0 || i === summary.weeks.length - 1
    || Math.floor(summary.weeks[i]! / every) > Math.floor(summary.weeks[i - 1]! / every));
  return told.map((i) => `${month(summary.dates[i]!)}: ${say(i)}.`).join(' ');
}

/** P5, median and P95 of a fan at a reported week, in words. */
export const sayFan = (fan: Fan, week: number, format: (value: number) => string): string =>
  `P5 ${format(fan.quantiles[5][week]!)}, median ${format(fan.quantiles[50][week]!)}, P95 ${format(fan.quantiles[95][week]!)}`;
