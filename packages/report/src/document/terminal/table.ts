import { inUnit, number, type Unit } from '../../base/format.js';
import { briefly, isFigure, type Cell, type Figure, type Row, type Table } from '../model.js';
import { fit, wrapColumns, type Ink, type Paint } from './columns.js';

/** The first column takes so many columns of a terminal at most, and keeps so many at least. */
const MOST_LABEL = 22;
const LEAST_LABEL = 8;
/** Words of a cell are cut to so many. */
const MOST_WORDS = 24;
const TONES: Readonly<Record<NonNullable<Row['tone']>, Ink>> = { strong: 'bold', odd: 'red', faint: 'dim' };

interface Drawn {
  readonly head: readonly [string, string];
  readonly cells: readonly string[];
  readonly words: boolean;
}

/** A table for a terminal: as many columns as have room, numbers in the unit of their column. */
export function tableLines(table: Table, columns: number, paint: Paint): string[] {
  const rows = table.rows.slice(0, table.most ?? table.rows.length);
  const label = labelWidth(table, rows);
  // Words in full where all columns then have room, and in brief where not.
  const [full, brief] = [drawn(table, rows, 'full'), drawn(table, rows, 'brief')];
  const across = widthOf(label, full) <= columns ? full : brief;
  const shown = across.filter((_, i) => widthOf(label, across.slice(0, i + 1)) <= columns);
  const line = (first: string, cells: readonly string[]) =>
    `${fit(first, label).padEnd(label)}${cells.map((cell, i) => set(cell, shown[i]!)).join('')}`.trimEnd();
  const heads = [0, 1].map((i) =>
    line(
      i === 1 ? (briefly(table.head) ?? '') : '',
      shown.map(({ head }) => head[i]!),
    ),
  );
  const left = table.rows.length - rows.length;
  return [
    ...heads.filter((text) => text !== '').map((text) => paint('dim', text)),
    ...rows.map(({ label: name, brief: short = name, tone }, i) => {
      const text = line(
        short,
        shown.map(({ cells }) => cells[i]!),
      );
      return tone === undefined ? text : paint(TONES[tone], text);
    }),
    ...(left > 0 ? [paint('dim', `and ${number(left)} more, of ${number(table.rows.length)}`)] : []),
    ...(table.key === undefined ? [] : wrapColumns(table.key, columns).map((text) => paint('dim', text))),
    ...(table.subtitle === undefined
      ? []
      : wrapColumns(briefly(table.subtitle) ?? '', columns).filter((text) => text !== '')),
  ];
}

const labelWidth = ({ head }: Table, rows: readonly Row[]): number =>
  Math.max(
    LEAST_LABEL,
    Math.min(
      MOST_LABEL,
      Math.max((briefly(head) ?? '').length, ...rows.map(({ label, brief = label }) => brief.length)),
    ),
  );

const cellWidth = ({ head, cells }: Drawn): number => Math.max(...[...head, ...cells].map(({ length }) => length));
const widthOf = (label: number, across: readonly Drawn[]): number =>
  across.reduce((sum, column) => sum + cellWidth(column) + (column.words ? 2 : 1), label);

const set = (cell: string, column: Drawn): string =>
  column.words ? `  ${cell.padEnd(cellWidth(column))}` : ` ${cell.padStart(cellWidth(column))}`;

function drawn({ columns }: Table, rows: readonly Row[], length: 'full' | 'brief'): Drawn[] {
  return columns.flatMap(({ label, brief, words = false }, i) => {
    if (brief === null) return [];
    const cells = rows.map((row) => row.cells[i]!);
    const unit = unitOf(cells);
    const [first, second] = brief ?? ['', label];
    return [
      {
        head: [first, `${second} ${unit.before}${unit.after}`.trim()] as const,
        cells: cells.map((cell) => (isFigure(cell) ? figure(cell, unit) : wordsOf(cell, length))),
        words,
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

const figure = ({ estimate, mark = '' }: Figure, unit: Unit): string =>
  `${inUnit(estimate, { ...unit, before: '', after: '' }).replace(' ± ', '±')}${mark}`;

const wordsOf = (cell: Exclude<Cell, Figure>, length: 'full' | 'brief'): string =>
  fit(length === 'full' ? cell.text : (briefly(cell) ?? ''), MOST_WORDS);
