import { isFigure, type Block, type Document, type Table } from '../model.js';
import { cellOf, head, numeric, words, type Sheet, type SheetCell } from './sheet.js';

const NAME_WIDTH = 34;
const TEXT_WIDTH = 90;
const NUMBER_WIDTH = 16;

type Row = readonly SheetCell[];

/**
 * A document as sheets: its words on the first, what is said of tables too; each of its tables, with numbers as numbers
 * and their errors beside them, on one of its own.
 */
export function documentSheets({ title, headline, blocks, notes, warnings = [] }: Document): Sheet[] {
  const tables: Table[] = [];
  const rows: Row[] = [
    [head(title)],
    [],
    [head(headline)],
    ...warnings.map((text): Row => [words(text)]),
    ...blocks.flatMap((block) => rowsOf(block, tables)),
    [],
    [head('How to read it')],
    ...notes.map(({ text }): Row => [words(text)]),
  ];
  return [{ name: 'Answer', widths: [NAME_WIDTH, TEXT_WIDTH], rows: rows.map(spread) }, ...tables.map(tableSheet)];
}

/** A text without a name stands in the wide column. */
const spread = (row: Row): Row => (row.length === 1 ? [null, row[0]!] : row);

function rowsOf(block: Block, tables: Table[]): Row[] {
  switch (block.kind) {
    case 'prose':
    case 'aside':
      return [[words(block.text)]];
    case 'facts':
      return [[], ...titleOf(block.title), ...block.rows.map(({ label, text }): Row => [head(label), words(text)])];
    case 'list':
      return [
        [],
        ...titleOf(block.title),
        ...block.items.map(({ label, text }): Row => [label === undefined ? null : head(label), words(text)]),
      ];
    case 'figures':
      return [
        [],
        ...block.figures.map(({ figure, words: what, more }): Row => [
          head(figure),
          words(more === undefined ? what : `${what}: ${more}`),
        ]),
      ];
    case 'chart':
      return [...(block.above ?? []), ...(block.below ?? [])].flatMap((each) => rowsOf(each, tables));
    case 'pair':
      return block.charts.flatMap((each) => rowsOf(each, tables));
    case 'fold':
      return [[], [head(block.summary)], ...block.blocks.flatMap((each) => rowsOf(each, tables))];
    case 'table':
      tables.push(block);
      return [block.subtitle, ...(block.below ?? [])].flatMap((each) =>
        each === undefined ? [] : [[words(each.text)]],
      );
    case 'picture':
      return (block.below ?? []).flatMap((each) => rowsOf(each, tables));
    case 'bars':
    case 'grid':
      return [];
  }
}

const titleOf = (title: string | undefined): Row[] => (title === undefined ? [] : [[head(title)]]);

/** A table: each number with its error in the column beside it. */
function tableSheet({ name, title, head: what, columns, rows }: Table): Sheet {
  const numbers = columns.map((_, c) => rows.some(({ cells }) => cells[c] !== undefined && isFigure(cells[c])));
  return {
    name,
    widths: [NAME_WIDTH, ...numbers.flatMap((figures) => (figures ? [NUMBER_WIDTH, NUMBER_WIDTH] : [NAME_WIDTH]))],
    frozen: 2,
    rows: [
      [head(title)],
      [
        head(what.text),
        ...columns.flatMap(({ label, brief }, c) => {
          const called = label ?? brief?.join(' ') ?? '';
          return numbers[c] ? [head(called), head('± (standard error)')] : [head(called)];
        }),
      ],
      ...rows.map(({ label, cells }): Row => [
        words(label),
        ...columns.flatMap((_, c): Row => {
          const cell = cells[c];
          if (cell === undefined) return numbers[c] ? [null, null] : [null];
          if (!isFigure(cell)) return numbers[c] ? [words(cell.text), null] : [words(cell.text)];
          const { estimate, format } = cell;
          return [cellOf(estimate.value, format), cellOf(estimate.error, format)];
        }),
      ]),
    ],
  };
}

/** Where the numbers come from. */
export const originSheet = (origin: Document['origin']): Sheet => ({
  name: 'About',
  widths: [18, 60],
  rows: [
    ...('scenario' in origin
      ? [
          [head('Scenario'), words(origin.scenario.name)],
          [head('Futures'), numeric(origin.runs, '#,##0')],
          [head('Seed'), words(origin.scenario.seed)],
          [head('Week 0'), words(origin.scenario.start)],
        ]
      : []),
    [head('Made by'), words(`paydown ${origin.version}`)],
  ],
});
