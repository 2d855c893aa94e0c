import type { Year } from '@paydown/engine/internal';
import { number, significant } from '../../base/format.js';
import { itemsOf } from '../../base/year.js';

/** Titles of slides have so many words at most. */
export const MOST_WORDS = 12;

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** A name in so many words: what it says in brackets falls away first, then its last words, with an ellipsis for them. */
export function brief(name: string, most: number): string {
  const plain = wordsIn(name) <= most ? name : name.replace(/\s*\([^()]*\)/g, '');
  const words = plain.split(/\s+/);
  return words.length <= most
    ? plain
    : `${words
        .slice(0, most)
        .join(' ')
        .replace(/[,;:.]$/, '')}…`;
}

/** What a decision costs in its first year. */
export function yearTitle({ items, of }: Year): string {
  const count = (value: number) => number(significant(Math.abs(value)));
  if (items.mean.low <= 0 && items.mean.high >= 0)
    return `Its first year costs none of ${itemsOf(of)} roadmap items, beyond chance`;
  return items.mean.value > 0
    ? `Its first year costs ${count(items.mean.value)} of ${itemsOf(of)} roadmap items`
    : `Its first year ships ${count(items.mean.value)} roadmap items more, of ${itemsOf(of)}`;
}
