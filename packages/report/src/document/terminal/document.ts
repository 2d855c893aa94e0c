import { briefly, type Block, type Document, type Facts, type Listing, type Prose, type Text } from '../model.js';
import { columnsIn, heading, painter, wrapColumns, type Paint, type TerminalStyle } from './columns.js';
import { tableLines } from './table.js';

/** An answer for a terminal; ends with a line break. */
export function terminalText({ about, headline, blocks, notes }: Document, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  const parts = [
    ...(about === undefined ? [] : [[heading(about.name, about.span, columns, paint)]]),
    wrapColumns(`${headline}.`, columns).map((line) => paint('bold', line)),
    ...blockLines(blocks, columns, paint),
    notes.flatMap((note) => wrapped(note, columns)).map((line) => paint('dim', line)),
  ].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Blocks as groups of lines, between which a line stays empty. */
export const blockLines = (blocks: readonly Block[], columns: number, paint: Paint): string[][] =>
  grouped(blocks).map((group) => group.flatMap((block) => linesOf(block, columns, paint)));

/** A table, and a list with a title of its own, stand apart; sentences that follow each other stand together. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let before = true;
  for (const block of blocks) {
    const apart =
      (block.kind === 'table' && block.brief === undefined)
      || block.kind === 'facts'
      || (block.kind === 'list' && block.title !== undefined);
    if (before || apart) groups.push([block]);
    else groups.at(-1)!.push(block);
    before = apart;
  }
  return groups;
}

function linesOf(block: Block, columns: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'chart':
      return [...(block.above ?? []), ...(block.below ?? [])].flatMap((each) => sentences(each, columns));
    case 'table':
      return block.brief === undefined ? tableLines(block, columns, paint) : wrapColumns(block.brief, columns);
    case 'facts':
      return factLines(block, columns, paint);
    case 'aside':
      return wrapped(
        { text: `! ${block.text}`, ...(block.brief !== undefined && { brief: block.brief }) },
        columns,
      ).map((line) => paint('yellow', line));
    default:
      return sentences(block, columns);
  }
}

/** Names of facts take so many columns at most. */
const MOST_NAME = 24;

/** Names to the left, as wide as the longest; what is said of each beside it. */
function factLines({ title, rows }: Facts, columns: number, paint: Paint): string[] {
  const room = Math.min(MOST_NAME, Math.max(...rows.map(({ label }) => label.length)));
  const left = room + 4;
  return [
    ...(title === undefined ? [] : [paint('bold', title)]),
    ...rows.flatMap((row) => {
      const text = briefly(row);
      if (text === null) return [];
      const [names, lines] = [wrapColumns(row.label, room), wrapColumns(text, columns - left)];
      return Array.from({ length: Math.max(names.length, lines.length) }, (_, i) =>
        `  ${(names[i] ?? '').padEnd(room)}  ${lines[i] ?? ''}`.trimEnd(),
      );
    }),
  ];
}

function sentences(block: Prose | Listing, columns: number): string[] {
  if (block.kind === 'prose') return wrapped(block, columns);
  return block.items.flatMap((item) => {
    const text = briefly(item);
    return text === null ? [] : wrapColumns(item.label === undefined ? text : `${item.label}: ${text}`, columns);
  });
}

function wrapped(text: Text, columns: number): string[] {
  const said = briefly(text);
  return said === null ? [] : wrapColumns(said, columns);
}
