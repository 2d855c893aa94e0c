import { inAHundred, number, type Format } from '@paydown/report/browser';
import type { Off } from './page/guesses.ts';
import type { Guess } from './predict.ts';

export { inAHundred, middle } from '@paydown/report/browser';

/**
 * What the reader said against what came out: “You said 8%; the middle future says 15%. It is more than you thought.”
 * The truth is marked beside the guess, and kept.
 */
export function verdict({
  guess,
  truth,
  format,
  near,
  what = 'the middle future says',
}: {
  readonly guess: Guess;
  readonly truth: number;
  readonly format: Format | ((value: number) => string);
  readonly near: number;
  readonly what?: string;
}): string {
  const offs = guess.settle(truth, near);
  if (offs.length === 1)
    return `You said ${format(guess.middle)}; ${what} ${format(truth)}. ${judged(offs[0]!, truth)}`;
  const many = (off: Off) => offs.filter((one) => one === off).length;
  return `Of ${offs.length} guesses ${many('low')} are too low, ${many('high')} too high and ${many('near')} near. The middle one says ${format(guess.middle)}; ${what} ${format(truth)}.`;
}

function judged(off: Off, truth: number): string {
  if (off === 'near') return 'Well guessed.';
  if (truth < 0)
    return off === 'high' ? 'The fall is deeper than you thought.' : 'The fall is smaller than you thought.';
  return off === 'low' ? 'It is more than you thought.' : 'It is less than you thought.';
}

/** A number in a hundred as “51 of 100”, and a share. */
export const inHundred = (count: number): string => `${count} of 100`;
export const ofHundred = (share: number): string => inHundred(inAHundred(share));

/** The share of the values of which something is true. */
export function shareOf(values: ArrayLike<number>, test: (value: number, run: number) => boolean): number {
  let hits = 0;
  for (let i = 0; i < values.length; i++) if (test(values[i]!, i)) hits++;
  return hits / values.length;
}

/** Run by run what two have to do with each other, in the futures that both have lived. */
const runByRun = (first: ArrayLike<number>, second: ArrayLike<number>, of: (one: number, other: number) => number) =>
  Float64Array.from({ length: Math.min(first.length, second.length) }, (_, run) => of(first[run]!, second[run]!));

/** Run by run, the second less the first. */
export const difference = (first: ArrayLike<number>, second: ArrayLike<number>): Float64Array =>
  runByRun(first, second, (one, other) => other - one);

/** Run by run, how much more the second is, as a share of the first; of two that are nothing, 0. */
export const relative = (first: ArrayLike<number>, second: ArrayLike<number>): Float64Array =>
  runByRun(first, second, (one, other) => (one === 0 ? 0 : other / one - 1));

/** A share to a tenth of a point: 24.5%. */
export const percent = (share: number): string => `${number(Math.round(share * 1000) / 10)}%`;

/** Millions of dollars to a tenth, for companies that are told apart in one world: $26.1M. */
export const millions: Format = Object.assign(
  (value: number) => (value === 0 ? '$0' : `$${number(Math.round(value * 10) / 10)}M`),
  { unit: () => ({ times: 1, before: '$', after: 'M' }) },
);

/** A week as people say it: “the first day”, “month 3”, “year 2½”. */
export function when(week: number): string {
  if (week === 0) return 'the first day';
  if (week < 52) return `month ${Math.round((week * 12) / 52)}`;
  const quarters = Math.round((week / 52) * 4);
  return `year ${Math.floor(quarters / 4)}${['', '¼', '½', '¾'][quarters % 4]!}`;
}
