import type { Bars, Tone } from '../model.js';
import { INKS, padAfter, padBefore, widest, wrapColumns, type Paint } from './columns.js';

/** Bars take so many columns at least; where there is less room, they are left out. */
const LEAST_BAR = 8;

/** A bar that stands alone ends within a column. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar that gains and one that loses differ without colours too. */
const block = (tone: Tone): string => (tone === 'bad' ? '░' : '█');

/** Rows of bars for a terminal, behind their numbers. */
export function barLines({ caption, rows }: Bars, columns: number, paint: Paint): string[] {
  const label = widest(rows.map((row) => row.label)) + 2;
  const figures = rows[0]?.figures.map((_, i) => widest(rows.map((row) => row.figures[i]!)) + (i === 0 ? 0 : 2)) ?? [];
  const remark = widest(rows.map((row) => row.remark ?? ''));
  const left = columns - label - figures.reduce((sum, width) => sum + width, 0) - 2 - (remark > 0 ? remark + 1 : 0);
  const room = left < LEAST_BAR ? 0 : left;
  return [
    ...wrapColumns(caption, columns).map((line) => paint('bold', line)),
    ...rows.map((row) => {
      let ended = 0;
      const parts = row.parts.map(({ length, tone }) => {
        if (row.parts.length === 1) return { tone, blocks: fine(length * room, block(tone)) };
        // Where each ends is rounded, not how long it is: parts of a whole then fill it and no more.
        const before = Math.round(ended * room);
        ended += length;
        return { tone, blocks: block(tone).repeat(Math.round(ended * room) - before) };
      });
      const rest = room - parts.reduce((sum, { blocks }) => sum + blocks.length, 0);
      const bar = parts.map(({ blocks, tone }) => paint(INKS[tone], blocks)).join('');
      const numbers = row.figures.map((text, i) => padBefore(text, figures[i]!)).join('');
      return `${padAfter(row.label, label)}${numbers}  ${bar}${' '.repeat(Math.max(0, rest))} ${row.remark ?? ''}`.trimEnd();
    }),
  ];
}

/** A bar of so many columns, to the eighth where its block has parts. */
function fine(columns: number, sign: string): string {
  if (sign !== '█') return sign.repeat(Math.round(columns));
  const eighths = Math.round(columns * 8);
  return sign.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}
