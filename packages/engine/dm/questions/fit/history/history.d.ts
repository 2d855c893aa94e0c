import type { HistoryEvent } from './events.js';
/** What a history can hold of a company, month by month, in the units of the model. */
export declare const SERIES: {
    readonly arr: "revenue";
    readonly netExpansion: "net expansion of customers";
    readonly lost: "revenue or customers lost";
    readonly headcount: "people employed";
    readonly engineers: "engineers employed";
    readonly leavers: "people who left";
    readonly cash: "cash";
    readonly incidents: "incidents";
    readonly cycleTime: "cycle time";
    readonly debtShare: "share for debt";
};
export type SeriesName = keyof typeof SERIES;
export declare const SERIES_NAMES: SeriesName[];
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
export declare const firstMonths: ({ months, series, events }: History, count: number) => History;
/** The last value of a series at or before a month, or null. */
export declare function lastValue({ series }: History, name: SeriesName, at: number): number | null;
