import type { HistoryEvent } from './events.js';
import type { ColumnReading, History } from './history.js';
import type { ColumnMap } from './monthly.js';
import type { Table, TableFault } from './table.js';
export declare const LEAST_MONTHS = 6;
/** `arr="MRR*12"` as a map of a column; null if it is none. */
export declare function readMap(text: string): ColumnMap | null;
/** A history, or everything that is wrong with the tables; and how every column was read. */
export interface HistoryReading {
    readonly history: History | null;
    readonly columns: readonly ColumnReading[];
    /** What a person should know of how it was read. */
    readonly notes: readonly string[];
    readonly faults: readonly TableFault[];
}
/**
 * Reads tables of months, and lists of issues, into one history. Nothing is guessed in silence: each column says how it was read.
 *
 * @param least months that there have to be
 */
export declare function readHistory(tables: readonly Table[], maps?: readonly ColumnMap[], events?: readonly HistoryEvent[], least?: number): HistoryReading;
export declare const columnWord: (name: string) => string;
