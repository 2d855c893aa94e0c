import type { Cells, Column, ColumnKind } from '@paydown/engine/internal';
import type { SchemaElement } from 'hyparquet';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { ROWS_AT_ONCE, type OpenTable } from './table.js';

const TYPES: Readonly<Record<ColumnKind, Omit<SchemaElement, 'name'>>> = {
  whole: { type: 'INT32' },
  single: { type: 'FLOAT' },
  double: { type: 'DOUBLE' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** Writes tables as Parquet, a few thousand rows to a group; units, meanings and notes go into its metadata as JSON under `paydown`. */
export const parquetTable: OpenTable = (path, title, columns) => {
  const metadata = { key: 'paydown', value: '' };
  const writer = fileWriter(path);
  const parquet = new ParquetWriter({
    writer,
    schema: schemaOf(columns),
    kvMetadata: [metadata],
    createdBy: 'paydown',
  });
  let waiting: Cells[][] = columns.map(() => []);
  let rows = 0;
  const put = (): void => {
    if (rows === 0) return;
    void parquet.write({
      columnData: columns.map(({ name }, c) => ({ name, data: together(waiting[c]!) })),
      rowGroupSize: rows,
    });
    waiting = columns.map(() => []);
    rows = 0;
  };
  return {
    add(batch) {
      batch.cells.forEach((cells, c) => waiting[c]!.push(cells));
      rows += batch.rows;
      if (rows >= ROWS_AT_ONCE) put();
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

/** The cells of several batches as the writer takes them: without a number is null. */
const together = (parts: readonly Cells[]): (number | string | null)[] =>
  parts.flatMap((part) => Array.from<number | string | null>(part));
