import type { Bars, Tone } from '../model.js';
import { INKS, wrapColumns, type Paint } from './columns.js';

/** Bars take so many columns at least; where there is less room, they are left out. */
const LEAST_BAR = 8;

/** A bar that stands alone ends within a column. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar that gains and one that loses differ without colours too. */
const block = (tone: Tone): string => (tone === 'bad' ? '░' : '█');

/** Rows of bars for a terminal, behind their numbers. */
export function barLines({ caption, rows }: Bars, columns: number, paint: Paint): string[] {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
  const label = widest(rows.map((row) => row.label)) + 2;
  const figures = rows[0]?.figures.map((_, i) => widest(rows.map((row) => row.figures[i]!)) + (i === 0 ? 0 : 2)) ?? [];
  const remark = widest(rows.map((row) => row.remark ?? ''));
  const left = columns - label - figures.reduce((sum, width) => sum + width, 0) - 2 - (remark > 0 ? remark + 1 : 0);
  const room = left < LEAST_BAR ? 0 : left;
  return [
    ...wrapColumns(caption, columns).map((line) => paint('bold', line)),
    ...rows.map((row) => {
      const parts = row.parts.map(({ length, tone }) => ({
        tone,
        blocks:
          row.parts.length === 1 ? fine(length * room, block(tone)) : block(tone).repeat(Math.round(length * room)),
      }));
      const rest = room - parts.reduce((sum, { blocks }) => sum + blocks.length, 0);
      const bar = parts.map(({ blocks, tone }) => paint(INKS[tone], blocks)).join('');
      const numbers = row.figures.map((text, i) => text.padStart(figures[i]!)).join('');
      return `${row.label.padEnd(label)}${numbers}  ${bar}${' '.repeat(Math.max(0, rest))} ${row.remark ?? ''}`.trimEnd();
    }),
  ];
}

/** A bar of so many columns, to the eighth where its block has parts. */
function fine(columns: number, sign: string): string {
  if (sign !== '█') return sign.repeat(Math.round(columns));
  const eighths = Math.round(columns * 8);
  return sign.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}
