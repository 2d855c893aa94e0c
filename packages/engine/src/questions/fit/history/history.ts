import type { HistoryEvent } from './events.js';

/** What a history can hold of a company, month by month, in the units of the model. */
export const SERIES = {
  arr: 'revenue',
  netExpansion: 'net expansion of customers',
  lost: 'revenue or customers lost',
  headcount: 'people employed',
  engineers: 'engineers employed',
  leavers: 'people who left',
  cash: 'cash',
  incidents: 'incidents',
  cycleTime: 'cycle time',
  debtShare: 'share for debt',
} as const;

export type SeriesName = keyof typeof SERIES;
export const SERIES_NAMES = Object.keys(SERIES) as SeriesName[];

/**
 * Months of a company. Stocks (revenue, people, cash) are those at the end of a month; leavers and incidents are counts of the month; `netExpansion` and
 * `lost` are shares of the month's start; the cycle time is in weeks. Null where a month has no value.
 */
export interface History {
  /** Consecutive months, `2025-01` first. */
  readonly months: readonly string[];
  readonly series: Readonly<Partial<Record<SeriesName, readonly (number | null)[]>>>;
  readonly events: readonly HistoryEvent[];
}

/** How a column was read. */
export interface ColumnReading {
  readonly file: string;
  readonly header: string;
  /** What it was taken for, in words; null if it was not used. */
  readonly as: string | null;
  /** Months that have a value, and the first and last of them. */
  readonly months: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** The first months of a history. */
export const firstMonths = ({ months, series, events }: History, count: number): History => ({
  months: months.slice(0, count),
  series: Object.fromEntries(
    Object.entries(series).map(([name, values]) => [name, values.slice(0, count)]),
  ) as History['series'],
  events: events.filter(({ month }) => month <= months[count - 1]!),
});

/** The last value of a series at or before a month, or null. */
export function lastValue({ series }: History, name: SeriesName, at: number): number | null {
  for (let i = at; i >= 0; i--) {
    const value = series[name]?.[i];
    if (typeof value === 'number') return value;
  }
  return null;
}
