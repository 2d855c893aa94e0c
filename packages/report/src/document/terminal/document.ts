import {
  briefly,
  type Block,
  type ChartRef,
  type Document,
  type Facts,
  type Fold,
  type Pair,
  type Picture,
  type Text,
} from '../model.js';
import { barLines } from './bars.js';
import {
  columnsIn,
  heading,
  padAfter,
  painter,
  widest,
  wrapColumns,
  type Paint,
  type TerminalStyle,
} from './columns.js';
import { gridLines } from './grid.js';
import { tableLines } from './table.js';

/** An answer for a terminal; ends with a line break. */
export function terminalText(
  { about, headline, warnings = [], blocks, notes }: Document,
  style: TerminalStyle,
): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  const parts = [
    ...(about === undefined ? [] : [[heading(about.name, about.span, columns, paint)]]),
    wrapColumns(`${headline}.`, columns).map((line) => paint('bold', line)),
    ...blockLines(blocks, columns, paint),
    [
      ...notes.flatMap((note) => wrapped(note, columns)).map((line) => paint('dim', line)),
      ...warnings.flatMap((warning) => linesOf({ kind: 'aside', text: warning }, columns, paint)),
    ],
  ].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Blocks as groups of lines, between which a line stays empty. */
export const blockLines = (blocks: readonly Block[], columns: number, paint: Paint): string[][] =>
  grouped(blocks.flatMap(plain)).map((group) => group.flatMap((block) => linesOf(block, columns, paint)));

type Plain = Exclude<Block, ChartRef | Pair | Fold | Picture>;

/** What a block comes to where there are no pictures and nothing is folded away. */
function plain(block: Block): Plain[] {
  switch (block.kind) {
    case 'chart':
      return [...(block.above ?? []), ...(block.sketch ?? []), ...(block.below ?? [])].flatMap(plain);
    case 'pair':
      return block.charts.flatMap(plain);
    case 'fold':
      return block.blocks.flatMap(plain);
    case 'picture':
      return [];
    default:
      return [block];
  }
}

/** Whether a block stands apart from what is around it; sentences that follow each other stand together. */
function standsApart(block: Plain): boolean {
  if (block.kind === 'table') return block.brief === undefined;
  if (block.kind === 'list') return block.title !== undefined || block.heads !== undefined;
  if (block.kind === 'prose') return block.tone !== undefined;
  return block.kind === 'bars' || block.kind === 'grid' || block.kind === 'facts';
}

function grouped(blocks: readonly Plain[]): Plain[][] {
  const groups: Plain[][] = [];
  let before = true;
  for (const block of blocks) {
    const apart = standsApart(block);
    if (before || apart) groups.push([block]);
    else groups.at(-1)!.push(block);
    before = apart;
  }
  return groups;
}

function linesOf(block: Plain, columns: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'table':
      return block.brief === undefined ? tableLines(block, columns, paint) : wrapped({ text: block.brief }, columns);
    case 'bars':
      return barLines(block, columns, paint);
    case 'grid':
      return gridLines(block, columns, paint);
    case 'figures':
      return wrapped({ text: block.brief }, columns);
    case 'facts':
      return factLines(block, columns, paint);
    case 'aside':
      return wrapped(
        { text: `! ${block.text}`, ...(block.brief !== undefined && { brief: block.brief }) },
        columns,
      ).map((line) => paint('yellow', line));
    case 'prose':
      return wrapped(block, columns).map((line) => (block.tone === undefined ? line : paint('bold', line)));
    case 'list':
      return block.heads === undefined ? sentences(block, columns) : twoColumns(block, columns, paint);
  }
}

/** Names of facts take so many columns at most. */
const MOST_NAME = 24;

/** Names to the left, as wide as the longest; what is said of each beside it. */
function factLines({ title, rows }: Facts, columns: number, paint: Paint): string[] {
  const room = Math.min(MOST_NAME, widest(rows.map(({ label }) => label)));
  const left = room + 4;
  return [
    ...(title === undefined ? [] : [paint('bold', title)]),
    ...rows.flatMap((row) => {
      const text = briefly(row);
      if (text === null) return [];
      const [names, lines] = [wrapColumns(row.label, room), wrapColumns(text, columns - left)];
      return Array.from({ length: Math.max(names.length, lines.length) }, (_, i) =>
        `  ${padAfter(names[i] ?? '', room)}  ${lines[i] ?? ''}`.trimEnd(),
      );
    }),
  ];
}

type List = Extract<Block, { kind: 'list' }>;

const sentences = ({ items }: List, columns: number): string[] =>
  items.flatMap((item) => {
    const text = briefly(item);
    return text === null ? [] : wrapColumns(item.label === undefined ? text : `${item.label}: ${text}`, columns);
  });

/** Names in a column of their own, the sentences beside them. */
function twoColumns({ items }: List, columns: number, paint: Paint): string[] {
  const shown = items.filter((item) => briefly(item) !== null);
  const side = widest(shown.map(({ label = '' }) => label)) + 2;
  return shown.flatMap((item) =>
    wrapColumns(briefly(item)!, columns - side).map(
      (line, i) => `${i === 0 ? paint('dim', padAfter(item.label ?? '', side)) : ' '.repeat(side)}${line}`,
    ),
  );
}

function wrapped(text: Text, columns: number): string[] {
  const said = briefly(text);
  return said === null || said === '' ? [] : wrapColumns(said, columns);
}
