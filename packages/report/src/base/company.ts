import { ROUNDS, START, type Start } from '@paydown/engine/internal';
import { count, duration, money, number, share, significant } from './format.js';

/** Kinds whose numbers are written alike wherever they stand; anything else is a plain count. */
const FORMATS: Readonly<Partial<Record<string, (value: number) => string>>> = {
  $M: money,
  share: share,
  '1/year': share,
  weeks: duration,
  'person-weeks': (value) => `${number(significant(value, 3))} person-weeks`,
  FTE: (value) => `${number(significant(value))} FTE`,
};

const people = (value: number): string => number(significant(value, 4));
const round = (rounds: number): string =>
  Object.entries(ROUNDS).find(([, value]) => value === rounds)?.[0] ?? `${number(rounds)} rounds`;
const OWN: Readonly<Partial<Record<keyof Start, (value: number) => string>>> = {
  engineers: people,
  others: people,
  rounds: round,
};

/** A number of the company in week 0 as people write it. */
export function sayStart(name: keyof Start, value: number): string {
  return (OWN[name] ?? FORMATS[START[name].kind] ?? count)(value);
}
