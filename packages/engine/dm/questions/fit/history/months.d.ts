import { type ColumnName } from './columns.js';
import { type ColumnMap, type Monthly } from './monthly.js';
import type { Table } from './table.js';
/** A column of a table, and what it is taken for. */
export interface Column {
    readonly at: number;
    readonly header: string;
    readonly name: ColumnName;
    readonly factor: number;
}
/** Reads a table of one row a month. */
export declare function readMonths(table: Table, maps: readonly ColumnMap[], into: Monthly): void;
