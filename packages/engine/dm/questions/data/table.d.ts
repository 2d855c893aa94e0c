import type { Block } from '../../simulate/block.js';
import type { Wanted } from '../../simulate/play.js';
/** What a column holds: whole numbers, numbers of seven or of fifteen digits, words, or days (whole days since 1970-01-01). */
export type ColumnKind = 'whole' | 'single' | 'double' | 'text' | 'date';
/** A column of a table, and what a stranger needs to know of it. */
export interface Column {
    readonly name: string;
    readonly kind: ColumnKind;
    /** In words of the reference pages; empty where there is none. */
    readonly unit: string;
    readonly meaning: string;
}
/** Columns of more than one table. */
export declare const RUN: Column;
export declare const ALTERNATIVE: Column;
export declare const WEEK: Column;
export declare const DATE: Column;
/** The cells of a column; null where there is nothing to say. */
export type Cells = Float32Array | Float64Array | Int32Array | readonly (number | string | null)[];
/** Some rows of a table, by column, in the order of its columns. */
export interface Batch {
    readonly rows: number;
    readonly cells: readonly Cells[];
}
/** A table that is made of futures as they are played. */
export interface FuturesTable {
    readonly columns: readonly Column[];
    /** What has to be kept of every future. */
    readonly wanted: Wanted;
    /** The rows of one block of each alternative, in their order, some at a time. */
    rowsOf(blocks: readonly Block[]): Iterable<Batch>;
}
/** Cells in the order of the rows, from those of each part. */
export declare const joined: (parts: readonly Cells[]) => Cells;
