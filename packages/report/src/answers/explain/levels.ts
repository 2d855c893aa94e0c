import { differs, type Counterfactual, type Ending } from '@paydown/engine/internal';
import { money, number, significant } from '../../base/format.js';

/** How revenue is written where levels and their differences stand together. */
export interface Levels {
  readonly level: (arr: number) => string;
  /** Against the revenue as it happened, between the levels as they are written, so that both add up. */
  readonly change: (arr: number) => string;
}

/** Digits of a difference that the levels carry too, and the most of a level. */
const DIGITS = { change: 2, level: 4 } as const;

const placeOf = (value: number): number => Math.floor(Math.log10(Math.abs(significant(value))));

/** Writes all levels in one unit and to one place: as exact as the smallest difference that is worth telling needs. */
export function levelsOf(real: Ending, others: readonly Counterfactual[]): Levels {
  const largest = Math.max(real.arr, ...others.map(({ ending }) => ending.arr));
  if (!(largest > 0)) return { level: money, change: () => 'none' };
  const changes = others
    .filter(({ ending }) => differs(real, ending))
    .map(({ ending }) => Math.abs(ending.arr - real.arr))
    .filter((change) => change > 0);
  const { times, before, after } = money.unit(largest);
  const top = placeOf(largest * times);
  const wanted = Math.min(top, ...changes.map((change) => placeOf(change * times))) - DIGITS.change + 1;
  const decimals = Math.max(0, Math.min(DIGITS.level - 1 - top, -wanted));
  const rounded = (arr: number) => Number((arr * times).toFixed(decimals));
  const write = (value: number) =>
    `${before}${number(Math.trunc(value))}${value.toFixed(decimals).replace(/^\d+/, '')}${after}`;
  return {
    level: (arr) => (arr === 0 ? money(0) : write(rounded(arr))),
    change: (arr) => {
      if (arr === real.arr) return 'none';
      const change = rounded(arr) - rounded(real.arr);
      if (Math.abs(change) < 0.5 * Number(`1e${-decimals}`)) return `under ${write(Number(`1e${-decimals}`))}`;
      return `${change > 0 ? '+' : '−'}${write(Number(Math.abs(change).toFixed(decimals)))}`;
    },
  };
}
