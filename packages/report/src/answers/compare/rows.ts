import type { Compared, Comparison } from '@paydown/engine/internal';
import { money, share, work, type Format } from '../../base/format.js';
import { criterionFormat } from './units.js';

export interface ComparedRow {
  readonly row: Compared;
  readonly label: string;
  readonly format: Format;
}

const ROWS: readonly ComparedRow[] = [
  { row: 'delivered', label: 'Useful product', format: work },
  { row: 'surviving', label: 'Alive or acquired', format: share },
  { row: 'arr', label: 'Yearly revenue', format: money },
  { row: 'profit', label: 'Gross profit to date', format: money },
  { row: 'people', label: 'People’s cost to date', format: money },
  { row: 'value', label: 'Value to date', format: money },
];

/**
 * What stands side by side in tables: what is judged by first, unless it is there anyway. Of a total the dead have
 * nothing left, unlike of what is booked to date.
 */
export function comparedRows(comparison: Comparison): readonly ComparedRow[] {
  const there = ROWS.some(({ row }) => row === comparison.judge.name);
  const { meaning, total } = comparison.judge;
  const label = `${meaning.split(/[:(,]/)[0]!.trim()}${total ? ', dead: 0' : ''}`;
  return there ? ROWS : [{ row: 'judged', label, format: criterionFormat(comparison) }, ...ROWS];
}
