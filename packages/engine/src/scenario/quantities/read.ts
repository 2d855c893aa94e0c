import { complete, parseAmount, splitRange, type Amount } from './amount.js';
import { convert, isBare, KINDS, type Kind } from './kinds.js';
import { quoted, type Problem } from './problem.js';
import { writeLimits, writeQuantity } from './write.js';

/** Limits of a quantity, in the model's unit. */
export type Range = readonly [number, number];

export interface Reading {
  readonly kind: Kind;
  readonly range: Range;
  /** Whether a number without a unit is understood, in the model's unit. Shares, rates and counts always are. */
  readonly bare: boolean;
}

/** $M that somebody may have meant who wrote so many dollars. */
const LEAST_MEANT = 0.05;

const DIMENSIONLESS: readonly Kind[] = [
  '1/year',
  '1/week',
  'share',
  'factor',
  'FTE',
  'heads',
  'tickets',
  'tickets/week',
  'count',
];

/** One number a person wrote, in the model's unit, or what is wrong with it. */
export function readQuantity(text: string, reading: Reading): number | Problem {
  const amount = parseAmount(text);
  if (amount === null) return misunderstood(text, reading.kind);
  return 'message' in amount ? amount : inModel(text, amount, reading);
}

/** `8 to 24 weeks` as two numbers in the model's unit, low below high; what is wrong with it; or null when the text is no range. */
export function readRange(text: string, reading: Reading): readonly [number, number] | Problem | null {
  const ends = splitRange(text);
  if (!ends) return null;
  const [first, second] = [parseAmount(ends[0]), parseAmount(ends[1])];
  if (first === null || second === null) return misunderstood(text, reading.kind);
  if ('message' in first) return first;
  if ('message' in second) return second;
  const end = (own: string, amount: Amount, other: Amount): number | Problem => {
    const whole = complete(amount, other);
    const value = inModel(own, whole, reading, text);
    // An end that is large by the other’s word alone is no number of its own.
    return typeof value !== 'number' && whole.scale !== amount.scale ? inModel(text, whole, reading) : value;
  };
  const low = end(ends[0], first, second);
  if (typeof low !== 'number') return low;
  const high = end(ends[1], second, first);
  if (typeof high !== 'number') return high;
  return low < high
    ? [low, high]
    : { message: `${quoted(text)} does not rise: the low end must be below the high end.` };
}

/** @param whole the range of which the text is one end, and may have its unit from the other */
function inModel(text: string, amount: Amount, reading: Reading, whole = text): number | Problem {
  const { kind, range } = reading;
  const unclear =
    withoutUnit(text, amount, reading) ?? fewDollars(text, amount, kind) ?? withoutPeriod(text, amount, kind);
  if (unclear !== null) return unclear;
  const value = convert(amount, kind);
  return value === null ? misunderstood(whole, kind) : withinRange(text, value, kind, range, isBare(amount));
}

const exampleOf = (kind: Kind): string => `Write for example ${KINDS[kind].example}.`;

function withoutUnit(text: string, amount: Amount, { kind, bare }: Reading): Problem | null {
  if (!isBare(amount) || amount.number === 0 || bare || DIMENSIONLESS.includes(kind)) return null;
  return {
    message: `${quoted(text)} has no unit.`,
    hint: amount.number > 0 ? `Did you mean ${withUnit(amount.number, kind)}?` : exampleOf(kind),
  };
}

/** Money of a company in single dollars, which most likely were meant to be millions. */
function fewDollars(text: string, { currency, scale, number }: Amount, kind: Kind): Problem | null {
  const size = Math.abs(number);
  if (kind !== '$M' || currency === null || scale !== null || number === 0 || size >= 1000) return null;
  return {
    message: `${quoted(text)} is less than $1,000.`,
    hint: size >= LEAST_MEANT ? `Did you mean $${number}M?` : exampleOf(kind),
  };
}

function withoutPeriod(text: string, amount: Amount, kind: Kind): Problem | null {
  const people = amount.unit === 'head' || amount.unit === 'FTE';
  const flows = kind === '$M/year' || kind === '$M/week' || (kind === 'person-weeks/week' && !people);
  return flows && amount.per === null && !isBare(amount)
    ? { message: `${quoted(text)} does not say per what.`, hint: exampleOf(kind) }
    : null;
}

/** The value, or the fault that it lies outside its limits. */
export function withinRange(
  text: string,
  value: number,
  kind: Kind,
  [low, high]: Range,
  bare: boolean,
): number | Problem {
  if (value >= low && value <= high) return value;
  const message = `${quoted(text)} is out of range: it must be ${limits(kind, [low, high])}.`;
  const percent =
    bare && (kind === 'share' || kind === '1/year') && value > 1 && value / 100 >= low && value / 100 <= high;
  return percent ? { message, hint: `Did you mean ${value}%?` } : { message };
}

/** Limits in words: “from 0% to 100%”. */
export function limits(kind: Kind, [low, high]: Range): string {
  const text =
    high >= Number.MAX_SAFE_INTEGER ? `at least ${writeQuantity(low, kind)}` : `from ${writeLimits(low, high, kind)}`;
  return text.replace(/(?<![.\d])\d{4,}/g, grouped);
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

function misunderstood(text: string, kind: Kind): Problem {
  const months = (kind === 'weeks' || kind === 'years') && /\d\s*m$/i.test(text);
  return {
    message: `${quoted(text)} is not ${KINDS[kind].noun}.`,
    hint: months
      ? `Did you mean ${text.trim().replace(/\s*m$/i, ' months')}?`
      : `Write for example ${KINDS[kind].example}.`,
  };
}

function withUnit(x: number, kind: Kind): string {
  switch (kind) {
    case '$M':
      return Math.abs(x) < 1000 ? `$${x}M` : `$${grouped(String(x))}`;
    case 'weeks':
    case 'years':
      return `${x} weeks, ${x} months or ${x} years`;
    case 'person-weeks':
      return `${x} person-weeks`;
    default:
      return KINDS[kind].example;
  }
}
