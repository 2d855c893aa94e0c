import { CsvError, parse } from 'csv-parse/sync';
import type { Table, TableRow } from '@paydown/engine/internal';
import { errorCode, EXIT, Failure, reason } from '../exit.js';
import { readGiven } from './given.js';
import { MOST_TABLE } from '../regular.js';
import { streamed } from './streams.js';

/** What divides cells, the usual one first. A comma within a number stands in a quoted cell, or where cells are divided by something else. */
const DIVIDERS = [',', ';', '\t', '|'];

/** The rows of a CSV file on disk or from a stream; a Failure that names the place if it is none. */
export function readTable(path: string): Table {
  let bytes: Buffer;
  try {
    bytes = streamed(path) ?? readGiven(path, MOST_TABLE + 1);
  } catch (error) {
    throw new Failure(
      EXIT.noInput,
      errorCode(error) === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${reason(error)}.`,
    );
  }
  if (bytes.length > MOST_TABLE)
    throw new Failure(EXIT.scenario, `${path}: The table is larger than ${MOST_TABLE / 1024 / 1024} MB.`);
  return tableOf(path, decoded(path, bytes));
}

/** Text in UTF-8, or in the UTF-16 that spreadsheets write. */
function decoded(path: string, bytes: Buffer): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = bytes.toString(wide ? 'utf16le' : 'utf8');
  if (text.includes('\u0000')) throw new Failure(EXIT.scenario, `${path}: This is no table of text. Export it as CSV.`);
  return text.replace(/^\uFEFF/, '');
}

/** A text of CSV (RFC 4180, with any of the usual dividers). Cells may hold line breaks; empty rows are left out. */
export function tableOf(path: string, text: string): Table {
  const divider = dividerOf(text);
  try {
    const records = parse(text, {
      delimiter: divider,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      raw: true,
    }) as unknown as readonly Parsed[];
    const rows = records.map(located).filter(({ cells }) => cells.some((cell) => cell.text !== ''));
    return { file: path, divider, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Failure(EXIT.scenario, `${path}:${String(error['lines'] ?? 1)}:1: ${wrong(error)}`);
  }
}

/** A record as the reader gives it. */
interface Parsed {
  /** The line on which it ends. */
  readonly info: { readonly lines: number };
  readonly raw: string;
  readonly record: readonly string[];
}

const WRONG: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'From here on a quoted cell is not closed.',
  CSV_INVALID_CLOSING_QUOTE: 'After the end of a quoted cell the next one has to begin.',
  INVALID_OPENING_QUOTE: 'There is a quote within a cell that is not quoted.',
};
const wrong = ({ code, message }: CsvError): string => (Object.hasOwn(WRONG, code) ? WRONG[code]! : message);

/** The divider that the first line has most of. */
function dividerOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)![0].replace(/"[^"]*"/g, '');
  const count = (sign: string): number => head.split(sign).length - 1;
  return DIVIDERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** A record with its places: the line on which it begins, and the column of each cell on that line. */
function located({ info, raw, record }: Parsed): TableRow {
  const text = raw.replace(/^(?:\r?\n)+|\r?\n$/g, '');
  let at = 0;
  return {
    line: info.lines - text.split('\n').length + 1,
    cells: record.map((cell) => {
      const column = at + 1;
      at += (text[at] === '"' ? cell.replace(/"/g, '""').length + 2 : cell.length) + 1;
      return { text: cell.trim(), column };
    }),
  };
}
