import { number, type Format } from '@paydown/report/browser';

export { middle } from '@paydown/report/browser';

/** What the reader said against what came out: “You said 8%; the middle future says 15%. Most people guess too low.” */
export function verdict({
  guess,
  truth,
  format,
  near,
  what = 'the middle future says',
}: {
  readonly guess: number;
  readonly truth: number;
  readonly format: Format | ((value: number) => string);
  readonly near: number;
  readonly what?: string;
}): string {
  const off = guess - truth;
  const judged =
    Math.abs(off) <= near ? 'Well guessed.' : off < 0 ? 'It is more than you thought.' : 'It is less than you thought.';
  return `You said ${format(guess)}; ${what} ${format(truth)}. ${judged}`;
}

/** A share as “51 of 100”. */
export const ofHundred = (share: number): string => `${Math.round(share * 100)} of 100`;

/** The share of the values of which something is true. */
export function shareOf(values: ArrayLike<number>, test: (value: number, run: number) => boolean): number {
  let hits = 0;
  for (let i = 0; i < values.length; i++) if (test(values[i]!, i)) hits++;
  return hits / values.length;
}

/** Run by run, the second less the first. */
export const difference = (first: ArrayLike<number>, second: ArrayLike<number>): Float64Array =>
  Float64Array.from(first, (value, run) => second[run]! - value);

/** Run by run, how much more the second is, as a share of the first; of two that are nothing, 0. */
export const relative = (first: ArrayLike<number>, second: ArrayLike<number>): Float64Array =>
  Float64Array.from(first, (value, run) => (value === 0 ? 0 : second[run]! / value - 1));

/** A share to a tenth of a point: 24.5%. */
export const percent = (share: number): string => `${number(Math.round(share * 1000) / 10)}%`;

/** Millions of dollars to a tenth, for companies that are told apart in one world: $26.1M. */
export const millions: Format = Object.assign(
  (value: number) => (value === 0 ? '$0' : `$${number(Math.round(value * 10) / 10)}M`),
  { unit: () => ({ times: 1, before: '$', after: 'M' }) },
);
