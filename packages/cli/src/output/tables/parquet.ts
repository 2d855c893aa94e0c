import type { Cells, Column, ColumnKind } from '@paydown/engine/internal';
import type { SchemaElement } from 'hyparquet';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { OpenTable } from './table.js';

const TYPES: Readonly<Record<ColumnKind, Omit<SchemaElement, 'name'>>> = {
  whole: { type: 'INT32' },
  single: { type: 'FLOAT' },
  double: { type: 'DOUBLE' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** Cells that are gathered before they are written: what is held of a table of any size. */
const CELLS_AT_ONCE = 4_000_000;
/** Rows of a group at most: as many as DuckDB reads at once. */
const MOST_ROWS = 122_880;

/** Cells of a column that are not yet written; among numbers, NaN where there is none. */
type Gathered = Float32Array | Float64Array | (string | null)[];

const room = (kind: ColumnKind, rows: number): Gathered =>
  kind === 'text'
    ? new Array<string | null>(rows).fill(null)
    : new (kind === 'single' ? Float32Array : Float64Array)(rows);

function gather(cells: Cells, from: number, to: number, into: Gathered, at: number): void {
  if (Array.isArray(into)) for (let i = from; i < to; i++) into[at + i - from] = cells[i] as string | null;
  else for (let i = from; i < to; i++) into[at + i - from] = (cells[i] as number | null) ?? NaN;
}

/** The first rows of a column as the writer takes them, which writes null for what is not there. */
function written(gathered: Gathered, rows: number): Gathered | (number | null)[] {
  const some = gathered.slice(0, rows);
  if (Array.isArray(some) || !some.some(Number.isNaN)) return some;
  return Array.from(some, (cell) => (Number.isNaN(cell) ? null : cell));
}

/**
 * Writes tables as Parquet in groups of rows, gathered in the same memory each time; units, meanings and notes go into its metadata as JSON under `paydown`.
 */
export const parquetTable: OpenTable = (path, title, columns) => {
  const metadata = { key: 'paydown', value: '' };
  const parquet = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaOf(columns),
    kvMetadata: [metadata],
    createdBy: 'paydown',
  });
  const most = Math.min(MOST_ROWS, Math.floor(CELLS_AT_ONCE / columns.length));
  const gathered = columns.map(({ kind }) => room(kind, most));
  let rows = 0;
  const put = (): void => {
    if (rows === 0) return;
    void parquet.write({
      columnData: columns.map(({ name }, c) => ({
        name,
        // Made when it is read: one column at a time.
        get data() {
          return written(gathered[c]!, rows);
        },
      })),
      rowGroupSize: rows,
    });
    rows = 0;
  };
  return {
    add(batch) {
      for (let from = 0; from < batch.rows;) {
        const to = Math.min(batch.rows, from + most - rows);
        batch.cells.forEach((cells, c) => gather(cells, from, to, gathered[c]!, rows));
        rows += to - from;
        from = to;
        if (rows === most) put();
      }
    },
    async close(notes) {
      put();
      metadata.value = JSON.stringify({ ...notes, table: title, columns });
      await parquet.finish();
    },
  };
};

const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, kind }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[kind] })),
];
