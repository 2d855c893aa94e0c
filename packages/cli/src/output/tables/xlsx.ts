import type { Batch, Column } from '@paydown/engine/internal';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { EXIT, Failure } from '../../exit.js';
import { dayOf, shortest, type Notes, type OpenTable } from './table.js';

/** What a sheet of Excel can hold, and what can be held while it is made. */
const MOST_SHEET_ROWS = 1_048_576;
const MOST_CELLS = 8_000_000;

const WIDTHS = { whole: 10, single: 14, double: 14, text: 18, date: 12 } as const;

/** Writes a table as an Excel workbook: the rows, what each column is, and where all of it comes from, a sheet each. */
export const xlsxTable: OpenTable = (path, title, columns) => {
  const data: SheetData = [columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }))];
  return {
    add(batch) {
      for (let row = 0; row < batch.rows; row++) data.push(cellsOf(columns, batch, row));
    },
    async close(notes) {
      await writeExcelFile([
        {
          data,
          sheet: title,
          columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
          stickyRowsCount: 1,
          dateFormat: 'yyyy-mm-dd',
        },
        {
          data: dictionary(columns),
          sheet: 'columns',
          columns: [{ width: 28 }, { width: 18 }, { width: 110 }],
          stickyRowsCount: 1,
        },
        { data: about(notes), sheet: 'about', columns: [{ width: 18 }, { width: 110 }] },
      ]).toFile(path);
    },
  };
};

/** Refuses what no sheet can hold, before anything is played. */
export function requireSheet(table: string, rows: number, columns: number): void {
  if (rows < MOST_SHEET_ROWS && rows * columns <= MOST_CELLS) return;
  throw new Failure(
    EXIT.usage,
    `The table ${table} has ${rows.toLocaleString('en-US')} rows of ${columns} columns, more than a `
      + `workbook can hold (${MOST_SHEET_ROWS.toLocaleString('en-US')} rows, `
      + `${MOST_CELLS.toLocaleString('en-US')} cells). Use --format parquet or csv, or fewer --runs.`,
  );
}

function cellsOf(columns: readonly Column[], { cells }: Batch, row: number): SheetData[number] {
  return columns.map(({ kind }, c) => {
    const cell = cells[c]![row]!;
    if (cell === null || Number.isNaN(cell)) return null;
    if (typeof cell === 'string') return { value: cell, type: String };
    if (kind === 'date') return { value: dayOf(cell), type: Date, format: 'yyyy-mm-dd' };
    return { value: kind === 'single' ? shortest(cell) : cell, type: Number };
  });
}

const head = (names: readonly string[]): SheetData[number] =>
  names.map((value) => ({ value, fontWeight: 'bold' as const }));

const words = (texts: readonly string[]): SheetData[number] =>
  texts.map((value) => ({ value, type: String, wrap: true }));

const dictionary = (columns: readonly Column[]): SheetData => [
  head(['column', 'unit', 'meaning']),
  ...columns.map(({ name, unit, meaning }) => words([name, unit, meaning])),
];

const about = (notes: Notes): SheetData => Object.entries(notes).map(([name, text]) => words([name, text]));
