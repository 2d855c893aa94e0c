import type { Grid } from '../model.js';
import { tickIndices } from '../../base/ticks.js';
import { INKS, padBefore, widest, wrapColumns, type Paint } from './columns.js';

/** A sign takes so many columns at most. */
const WIDEST = 3;
/** Names of columns stand so far apart at least. */
const APART = 6;

/** A map in signs for a terminal, with the names of its columns below as far as they have room. */
export function gridLines({ caption, rows, columns: names }: Grid, columns: number, paint: Paint): string[] {
  const side = widest(rows.map(({ label }) => label)) + 1;
  const wide = Math.max(1, Math.min(WIDEST, Math.floor((columns - side) / names.length)));
  let below = ' '.repeat(side);
  for (const i of tickIndices(names.length, Math.floor((names.length * wide) / APART) + 1))
    below = below.padEnd(side + i * wide) + names[i]!.padStart(wide);
  return [
    ...wrapColumns(caption, columns),
    ...rows.map(
      ({ label, cells }) =>
        `${padBefore(label, side - 1)} ${cells.map(({ sign, tone }) => paint(INKS[tone], sign.padStart(wide))).join('')}`,
    ),
    paint('dim', below),
  ];
}
