import type { Block } from '../../simulate/block.js';
import type { Wanted } from '../../simulate/play.js';
import { oneAfterAnother } from '../../summary/oneAfterAnother.js';

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
export const RUN: Column = {
  name: 'run',
  kind: 'whole',
  unit: '',
  meaning: 'Number of the future; the same number is the same world under every alternative',
};
export const ALTERNATIVE: Column = { name: 'alternative', kind: 'text', unit: '', meaning: 'What was decided' };
export const WEEK: Column = { name: 'week', kind: 'whole', unit: 'weeks', meaning: 'Weeks since the start' };
export const DATE: Column = { name: 'date', kind: 'date', unit: '', meaning: 'The day on which the week begins' };

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
export const joined = (parts: readonly Cells[]): Cells =>
  Array.isArray(parts[0])
    ? (parts as readonly (number | string | null)[][]).flat()
    : oneAfterAnother(parts as readonly Float64Array[]);
