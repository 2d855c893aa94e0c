import { inert } from '@paydown/engine/inert';
import type { Chart, Table } from '../base/chart.js';

const FORMULA = /^[=+\-@\t\r]/;

/** The data of a chart as CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front; a number that is not known is empty. */
export function chartCsv(chart: Chart): string {
  return csv(chart.table);
}

/** A table as CSV. */
export function csv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => csvLine(row)).join('');
}

/** How a table is written: as most programs read it, or as spreadsheets of most of Europe do. */
export interface CsvStyle {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

const USUAL: CsvStyle = { separator: ',', decimal: '.' };

/** A row of a table as CSV, with its end; a cell without a value is empty. */
export const csvLine = (row: readonly (string | number | null)[], style: CsvStyle = USUAL): string =>
  `${row.map((value) => cell(value, style)).join(style.separator)}\r\n`;

function cell(value: string | number | null, { separator, decimal }: CsvStyle): string {
  if (value === null || Number.isNaN(value)) return '';
  if (typeof value === 'number') return decimal === '.' ? String(value) : String(value).replace('.', decimal);
  const shown = inert(value);
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The chart as plain data: its words and one object a row. */
export function chartJson({ name, title, subtitle, description, table }: Chart): string {
  const data = table.rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column, row[i]!])));
  return `${JSON.stringify({ name, title, subtitle, description, data }, null, 2)}\n`;
}

/** The Vega-Lite specification of the chart, data and description included, for other tools. */
export const chartSpec = ({ spec, description }: Chart): string => JSON.stringify({ ...spec, description });
