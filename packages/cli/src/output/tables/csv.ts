import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { Cells, Column } from '@paydown/engine/internal';
import { csvLine } from '@paydown/report/terminal';
import { dayOf, shortest, type OpenTable } from './table.js';

/** For spreadsheets that take a comma as the decimal sign, and tell by this mark that a text is UTF-8. */
const MARK = '\uFEFF';

/**
 * Writes tables as CSV (RFC 4180, UTF-8).
 *
 * @param european `;` between cells, decimal commas, and a byte order mark, as spreadsheets of most of Europe read it
 */
export const csvTables =
  (european: boolean): OpenTable =>
  (path, _, columns) => {
    const style = european ? ({ separator: ';', decimal: ',' } as const) : undefined;
    const file = openSync(path, 'wx');
    writeFileSync(
      file,
      (european ? MARK : '')
        + csvLine(
          columns.map(({ name }) => name),
          style,
        ),
    );
    const readers = columns.map(readerOf);
    return {
      add({ rows, cells }) {
        let text = '';
        for (let row = 0; row < rows; row++) {
          text += csvLine(
            readers.map((read, c) => read(cells[c]!, row)),
            style,
          );
        }
        writeFileSync(file, text);
      },
      close: () => {
        closeSync(file);
        return Promise.resolve();
      },
    };
  };

/** What stands in a row of a column. */
function readerOf({ kind }: Column): (cells: Cells, row: number) => string | number | null {
  switch (kind) {
    case 'single':
      return (cells, row) => shortest(cells[row] as number);
    case 'date':
      return (cells, row) =>
        cells[row] === null
          ? null
          : dayOf(cells[row] as number)
              .toISOString()
              .slice(0, 10);
    case 'whole':
    case 'double':
    case 'text':
      return (cells, row) => cells[row] as string | number | null;
  }
}
