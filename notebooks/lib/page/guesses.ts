import { store, stored } from './store.ts';

/** How a guess turned out: below what came out, near it, or above. */
export type Off = 'low' | 'near' | 'high';

export const offBy = (guess: number, truth: number, near: number): Off =>
  Math.abs(guess - truth) <= near ? 'near' : guess < truth ? 'low' : 'high';

const NAME = 'guesses';
const isOff = (value: unknown): value is Off => value === 'low' || value === 'near' || value === 'high';

/** All guesses of this browser, by the question; what cannot be one is left out. */
export function readGuesses(text: string | null): ReadonlyMap<string, Off> {
  try {
    const entries = Object.entries(JSON.parse(text ?? '{}') as Record<string, unknown>);
    return new Map(entries.filter((entry): entry is [string, Off] => isOff(entry[1])));
  } catch {
    return new Map();
  }
}

/** Keeps how a guess turned out, and says how all of them did over the lessons. */
export function remember(question: string, off: Off): string {
  const all = new Map(readGuesses(stored(NAME))).set(question, off);
  store(NAME, JSON.stringify(Object.fromEntries(all)));
  return tally([...all.values()]);
}

/** “Of your 9 guesses so far 5 were too low, 2 too high and 2 near.”; nothing about a single one. */
export function tally(all: readonly Off[]): string {
  if (all.length < 2) return '';
  const count = (off: Off) => all.filter((one) => one === off).length;
  return `Of your ${all.length} guesses so far ${count('low')} ${count('low') === 1 ? 'was' : 'were'} too low, ${count('high')} too high and ${count('near')} near.`;
}
