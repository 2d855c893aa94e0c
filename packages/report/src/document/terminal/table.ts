import { inUnit, number, type Unit } from '../../base/format.js';
import { tickIndices } from '../../base/ticks.js';
import { briefly, isFigure, type Cell, type Figure, type Row, type Table, type Tone } from '../model.js';
import { fit, INKS, padAfter, padBefore, widest, wrapColumns, type Paint } from './columns.js';

/** The first column takes so many columns of a terminal, more where there is room, and keeps so many at least. */
const USUAL_LABEL = 22;
const LEAST_LABEL = 8;
/** Words of a cell are cut to so many where not all have room. */
const MOST_WORDS = 26;
/** Columns before a column, where there is room and where not; words always have the most. */
const WIDEST_GAP = 2;
const GAPS = [WIDEST_GAP, 1];

interface Drawn {
  readonly head: readonly [string, string];
  readonly cells: readonly { readonly text: string; readonly tone?: Tone }[];
  readonly words: boolean;
  readonly gap: number;
}

/** A table for a terminal: as many columns as have room, numbers in the unit of their column. */
export function tableLines(table: Table, columns: number, paint: Paint): string[] {
  const rows = table.rows.slice(0, table.most ?? table.rows.length);
  const left = table.rows.length - rows.length;
  const dim = (text: string) => paint('dim', text);
  return [
    ...(table.caption === undefined ? [] : wrapColumns(table.caption, columns).map((text) => paint('bold', text))),
    ...sheets(table, rows, columns).flatMap(({ label, across }) =>
      sheetLines(table, rows, label, across, columns, paint),
    ),
    ...(left > 0 ? [dim(`and ${number(left)} more, of ${number(table.rows.length)}`)] : []),
    ...(table.key === undefined ? [] : wrapColumns(table.key, columns).map(dim)),
    ...(table.subtitle === undefined
      ? []
      : wrapColumns(briefly(table.subtitle) ?? '', columns).filter((text) => text !== '')),
    ...(table.below ?? []).flatMap((text) => wrapColumns(briefly(text) ?? '', columns).filter((line) => line !== '')),
  ];
}

/** Columns that stand beside each other, and how wide the names before them are. */
interface Sheet {
  readonly label: number;
  readonly across: readonly Drawn[];
}

/** What is shown of the columns: those that have room, and where the table says so the others below them. */
function sheets(table: Table, rows: readonly Row[], columns: number): Sheet[] {
  const longest = Math.max(
    LEAST_LABEL,
    widest([briefly(table.head) ?? '', ...rows.map(({ label, brief = label }) => brief)]),
  );
  const least = Math.min(USUAL_LABEL, longest);
  // Words in full and columns well apart where all columns then have room, else in brief and closer.
  const ways = (['full', 'brief'] as const).flatMap((length) => GAPS.map((gap) => drawn(table, rows, length, gap)));
  const all = ways.find((across) => widthOf(least, across) <= columns) ?? ways.at(-1)!;
  const sheet = (across: readonly Drawn[]): Sheet => ({
    label: Math.min(longest, Math.max(least, columns - widthOf(0, across))),
    across,
  });
  const fits = (from: number) =>
    Math.max(1, all.slice(from).filter((_, i) => widthOf(least, all.slice(from, from + i + 1)) <= columns).length);
  switch (table.narrow) {
    case 'thin': {
      const widest = Math.max(0, ...all.map((column) => cellWidth(column) + 1));
      return [sheet(tickIndices(all.length, Math.max(2, Math.floor((columns - least) / widest))).map((i) => all[i]!))];
    }
    case 'wrap': {
      const found: Sheet[] = [];
      for (let from = 0; from < all.length; from += found.at(-1)!.across.length)
        found.push({ label: least, across: all.slice(from, from + fits(from)) });
      return found;
    }
    default:
      return [sheet(all.slice(0, fits(0)))];
  }
}

function sheetLines(
  table: Table,
  rows: readonly Row[],
  label: number,
  across: readonly Drawn[],
  columns: number,
  paint: Paint,
): string[] {
  const heads = [0, 1].map((i) =>
    `${padAfter(fit(i === 1 ? (briefly(table.head) ?? '') : '', label), label)}${across.map((column) => set(column.head[i]!, column)).join('')}`.trimEnd(),
  );
  return [
    ...heads.filter((text) => text !== '').map((text) => paint('dim', text)),
    ...rows.flatMap((row, i) => {
      const cells = across.map((column) => {
        const { text, tone } = column.cells[i]!;
        return tone === undefined ? set(text, column) : paint(INKS[tone], set(text, column));
      });
      const line = padAfter(fit(row.brief ?? row.label, label), label) + cells.join('').trimEnd();
      return [
        row.tone === undefined ? line.trimEnd() : paint(INKS[row.tone], line.trimEnd()),
        ...(row.below ?? []).flatMap((text) =>
          wrapColumns(text, columns - 2).map((words) => paint('dim', `  ${words}`)),
        ),
      ];
    }),
  ];
}

const cellWidth = ({ head, cells }: Drawn): number => widest([...head, ...cells.map(({ text }) => text)]);
const widthOf = (label: number, across: readonly Drawn[]): number =>
  across.reduce((sum, column) => sum + cellWidth(column) + column.gap, label);

const set = (cell: string, column: Drawn): string =>
  ' '.repeat(column.gap) + (column.words ? padAfter : padBefore)(cell, cellWidth(column));

function drawn({ columns }: Table, rows: readonly Row[], length: 'full' | 'brief', gap: number): Drawn[] {
  return columns.flatMap(({ label, brief, words = false }, i) => {
    if (brief === null) return [];
    const cells = rows.map((row) => row.cells[i]!);
    const unit = unitOf(cells);
    const [first, second] = brief ?? ['', length === 'full' ? (label ?? '') : fit(label ?? '', MOST_WORDS)];
    return [
      {
        head: [first, `${second} ${unit.before}${unit.after}`.trim()] as const,
        cells: cells.map((cell) =>
          isFigure(cell)
            ? { text: figure(cell, unit) }
            : { text: wordsOf(cell, length), ...(cell.tone !== undefined && { tone: cell.tone }) },
        ),
        words,
        gap: words ? WIDEST_GAP : gap,
      },
    ];
  });
}

/** The unit that suits the largest number of a column, which then stands in its head. */
function unitOf(cells: readonly Cell[]): Unit {
  const figures = cells.filter(isFigure);
  if (figures.length === 0) return { times: 1, before: '', after: '' };
  return figures[0]!.format.unit(Math.max(...figures.map(({ estimate }) => Math.abs(estimate.value))));
}

const figure = ({ estimate, change = false, mark = '' }: Figure, unit: Unit): string =>
  `${change && estimate.value > 0 ? '+' : ''}${inUnit(estimate, { ...unit, before: '', after: '' }).replace(' ± ', '±')}${mark}`;

const wordsOf = (cell: Exclude<Cell, Figure>, length: 'full' | 'brief'): string =>
  length === 'full' ? cell.text : fit(briefly(cell) ?? '', MOST_WORDS);
