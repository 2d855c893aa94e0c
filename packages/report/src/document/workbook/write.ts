import { MOST_SHEET_NAME, sheetName, type Sheet, type SheetCell } from './sheet.js';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';

/** A workbook with these sheets, as it stands in a file. Texts stay texts: only what a view gives as a formula is one. */
export const workbook = (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  writeExcelFile(
    sheets.map(({ name, widths, frozen = 0, rows }, i) => ({
      data: rows.map((row) => rowOf(row, widths)) as SheetData,
      sheet: distinct(sheets, i, name),
      columns: widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
      ...(frozen > 0 && { stickyRowsCount: frozen }),
    })),
  ).toBuffer();

/** The name of a sheet as Excel takes it, each once. */
function distinct(sheets: readonly Sheet[], at: number, name: string): string {
  // Excel tells no case apart.
  const known = (text: string) => sheetName(text).toLowerCase();
  const before = sheets.slice(0, at).filter((other) => known(other.name) === known(name)).length;
  return before === 0 ? sheetName(name) : `${sheetName(name, MOST_SHEET_NAME - 4)} ${before + 1}`;
}

/** A line of text takes so many points of height; a column holds a little more than its width in small letters. */
const LINE_POINTS = 15;
const MOST_POINTS = 400;

/** A row as high as its longest text needs: programs that open it do not work that out. */
function rowOf(row: readonly SheetCell[], widths: readonly number[]): SheetData[number] {
  const lines = row.map((cell, c) => (cell !== null && 'text' in cell ? Math.ceil(cell.text.length / widths[c]!) : 1));
  const height = Math.min(MOST_POINTS, LINE_POINTS * Math.max(1, ...lines));
  return row.map((cell) => cellOf(cell, height));
}

function cellOf(cell: SheetCell, height: number): SheetData[number][number] {
  if (cell === null) return { height };
  if ('formula' in cell) return { value: cell.formula, type: 'Formula', format: cell.format, height };
  if ('number' in cell) return { value: cell.number, type: Number, format: cell.format, height };
  const { text, bold = false, wrap = false } = cell;
  const look = { ...(wrap && { wrap }), ...(bold && { fontWeight: 'bold' as const }) };
  return { value: text, type: String, height, alignVertical: 'top', ...look };
}
