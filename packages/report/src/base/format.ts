import { leadingPlace, roundToError, sayMonth, type Estimate } from '@paydown/engine/internal';
import { currencySign } from './currency.js';

const MINUS = '−';
/** What is not known, because too few futures were played. */
const UNKNOWN = '?';
/** Digits in running text and on charts, where no ± stands beside a number; and beside one. */
const ALONE = 2;
const BESIDE_ERROR = 3;

/** The unit that suits a size: a number is multiplied by `times` and stands between `before` and `after`. */
export interface Unit {
  readonly times: number;
  readonly before: string;
  readonly after: string;
  /** All that there can be, in this unit, if that is known: 100 of a share. */
  readonly whole?: number;
}

/** How a kind of quantity is written: by itself, to two significant digits, or in the unit that suits a size. */
export interface Format {
  (value: number): string;
  readonly unit: (size: number) => Unit;
}

const unit = (times: number, after: string, before = ''): Unit => ({ times, before, after });

/** Rounds to so many significant digits. */
export function significant(value: number, digits = ALONE): number {
  return value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(digits));
}

/** What is worth telling of an estimate where its error is not told beside it: two significant digits, fewer where the second is beyond the error. */
export const rounded = ({ value, error }: Estimate): number => roundToError(value, error, ALONE);

/** Digits with thousands separators and without exponents: 12,000, 1.5, −3. */
export function number(value: number): string {
  if (Number.isNaN(value)) return UNKNOWN;
  const [mantissa, exponent = '0'] = String(Math.abs(value)).split('e');
  return fixed(value, Math.max(0, (mantissa!.split('.')[1] ?? '').length - Number(exponent)));
}

function fixed(value: number, decimals: number): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return (value < 0 ? MINUS : '') + grouped + (fraction ? `.${fraction}` : '');
}

/** A format that rounds, and then writes in the unit that suits what is left. */
function roundedIn(unitOf: Format['unit'], special: (value: number) => string | null = () => null): Format {
  const write = (value: number): string => {
    if (Number.isNaN(value)) return UNKNOWN;
    const { times, before, after } = unitOf(significant(value));
    return (
      special(value) ?? `${value < 0 ? MINUS : ''}${before}${number(significant(Math.abs(value) * times))}${after}`
    );
  };
  return Object.assign(write, { unit: unitOf });
}

/** Money given in $M, to two significant digits, in the currency of what is shown: $4.2M, €250k, $1.2B, $0. */
export const money: Format = roundedIn((millions) => {
  const [size, sign] = [Math.abs(millions), currencySign()];
  if (size >= 1e6) return unit(1e-6, 'T', sign);
  if (size >= 1e3) return unit(1e-3, 'B', sign);
  if (size >= 1) return unit(1, 'M', sign);
  return size >= 1e-3 ? unit(1e3, 'k', sign) : unit(1e6, '', sign);
});

const PERCENT: Unit = { times: 100, before: '', after: '%', whole: 100 };

/** A share of one, to two significant digits, below 1% to one: 23%, 4.2%, 0.5%. Close to the ends it says so: “under 0.1%”, “over 99%”. */
export const share: Format = roundedIn(
  () => PERCENT,
  (value) => {
    if (value > 0 && value < 0.001) return 'under 0.1%';
    if (value > 0.99 && value < 1) return 'over 99%';
    return `${number(percentAt(value, lastPlace(value)))}%`;
  },
);

/** The place of the last digit that is told of a share, in percent. */
const lastPlace = (value: number): number =>
  leadingPlace(Number((100 * value).toPrecision(12))) - (Math.abs(value) < 0.01 ? 0 : 1);

/** A share that is an estimate, as it is told without its error: two significant digits, fewer where the second is beyond the error. */
export function sayShare({ value, error }: Estimate): string {
  const certain = certainPlace(error);
  return share(certain > lastPlace(value) ? percentAt(value, certain) / 100 : value);
}

/** The same as a number in a hundred: 31 of “31 of 100”. */
export const tellInAHundred = ({ value, error }: Estimate): number =>
  value === 0 ? 0 : percentAt(value, Math.max(lastPlace(value), certainPlace(error)));

/** The place of the first digit of a share's error, in percent. */
const certainPlace = (error: number): number =>
  error > 0 ? leadingPlace(Number((100 * error).toPrecision(1))) : -Infinity;

/** A difference of shares, in points of a hundred, to two significant digits: 4.2 points. */
export const points: Format = Object.assign((value: number) => `${number(significant(value * 100))} points`, {
  unit: () => unit(100, ' points'),
});

/** A count to two significant digits: 3.4, 85, 1,200. */
export const count: Format = roundedIn(() => unit(1, ''));

/** Weeks of work: 1,200 wk. */
export const work: Format = roundedIn(() => unit(1, ' wk'));

/** A length of time given in weeks: 3 days, 5 weeks, 8 months, 1.2 years. */
export const duration: Format = Object.assign(sayDuration, {
  unit: (weeks: number): Unit => {
    if (weeks < 2) return unit(7, ' days');
    if (weeks < 9) return unit(1, ' wk');
    return weeks < 98 ? unit(12 / 52, ' mo') : unit(1 / 52, ' yr');
  },
});

function sayDuration(weeks: number): string {
  if (Number.isNaN(weeks)) return UNKNOWN;
  const days = significant(weeks * 7, weeks * 7 < 1 ? 1 : 2);
  if (days < 1) return days === 0 ? '0 days' : 'under a day';
  if (weeks < 2) return plural(Math.round(days), 'day');
  if (weeks < 9) return plural(significant(weeks), 'week');
  if (weeks < 98) return plural(Math.round((weeks * 12) / 52), 'month');
  return plural(significant(weeks / 52), 'year');
}

export const plural = (value: number, of: string): string => `${number(value)} ${of}${value === 1 ? '' : 's'}`;

/** The month of an ISO date: March 2029. */
export const month = sayMonth;

/** A date as exact as it is known: March 2029 within a month, “early 2029” within a quarter, else “about 2029”. */
export function when(iso: string, errorWeeks: number): string {
  if (errorWeeks <= 4) return month(iso);
  const year = iso.slice(0, 4);
  if (errorWeeks > 13) return `about ${year}`;
  const part = Math.floor((Number(iso.slice(5, 7)) - 1) / 4);
  return [`early ${year}`, `mid-${year}`, `late ${year}`][part]!;
}

/** An error that comes of rounding while it is worked out, as a part of its number, and where the number is 0. */
const ROUNDING = 1e-7;
const NEXT_TO_NOTHING = 1e-9;
/** A ± is larger than the error by a third at most. */
const MOST_ROUNDED_UP = 4 / 3;

const hasError = ({ value, error }: Estimate): boolean =>
  error > Math.max(ROUNDING * Math.abs(value), NEXT_TO_NOTHING) && error < Infinity;

/**
 * An estimate with its Monte Carlo standard error, both in one unit and to the same place: $15.7M ± 0.3M, 23.4 ± 0.4%. Three significant digits at
 * most; an error that is too small for the last of them is left out, as is one of 0 or one that is not known.
 */
export function withError(estimate: Estimate, format: Format): string {
  const { value, error } = estimate;
  if (Number.isNaN(value) || !hasError(estimate)) return format(value);
  return inUnit(estimate, format.unit(Math.max(Math.abs(significant(value)), significant(error, 1))));
}

/** An estimate with its error, as above, in a unit that is given. */
export function inUnit(estimate: Estimate, { times, before, after, whole }: Unit): string {
  const scaled = estimate.value * times;
  if (Number.isNaN(scaled)) return UNKNOWN;
  if (!hasError(estimate)) return `${scaled < 0 ? MINUS : ''}${before}${number(significant(Math.abs(scaled)))}${after}`;
  const [exact, wrong] = [estimate.error * times, significant(estimate.error * times, 1)];
  // 100.0% is as exact as 99.9%: 0.1% less of the one is 0.1% more of the other.
  const most = Math.abs(scaled) === whole ? BESIDE_ERROR + 1 : BESIDE_ERROR;
  const last = Math.max(leadingPlace(wrong), scaled === 0 ? -Infinity : leadingPlace(scaled) - most + 1);
  const decimals = Math.max(0, -last);
  const digits = (size: number) => fixed(size, decimals);
  const least = Math.max(wrong, Number(`1e${last}`));
  const isTold = least === wrong || least <= MOST_ROUNDED_UP * exact;
  const rounded = roundToError(scaled, wrong, most);
  const sized = rounded === 0 ? '0' : digits(Math.abs(rounded));
  const size = `${rounded < 0 ? MINUS : ''}${before}${sized}`;
  if (!isTold) return `${size}${after}`;
  return `${size}${before && rounded !== 0 ? after : ''} ± ${digits(least)}${after}`;
}

/** Enough digits to draw with. */
export const drawn = (value: number): number => significant(value, 5);

/** A change with its sign and error: +$1.8M ± 0.1M. */
export function signed(change: Estimate, format: Format): string {
  return `${change.value > 0 ? '+' : ''}${withError(change, format)}`;
}

/**
 * A share in percent, rounded at the place of a power of ten, in one way wherever it is told. Halves go to the even digit, so that the two sides of a line make
 * a hundred: 61.5% is 62, and 38.5% is 38.
 */
function percentAt(share: number, place: number): number {
  const [unit, exact] = [10 ** place, Number(((100 * share) / 10 ** place).toPrecision(12))];
  const below = Math.floor(exact);
  const whole = exact - below === 0.5 ? below + Math.abs(below % 2) : Math.round(exact);
  return Number((whole * unit).toPrecision(12));
}

/** A share as a whole number in a hundred. */
export const inAHundred = (share: number): number => percentAt(share, 0);

/** Shares that make a whole, told together: whole numbers that add up to a hundred, the largest remainders rounded up; of equal ones that of an odd number. */
export function ofHundred(shares: readonly number[]): number[] {
  const exact = shares.map((value) => Number((100 * value).toPrecision(12)));
  const counts = exact.map(Math.floor);
  const missing = Math.round(exact.reduce((a, b) => a + b, 0)) - counts.reduce((a, b) => a + b, 0);
  const urgency = exact.map((value, i) => value - counts[i]! + 1e-9 * (counts[i]! % 2));
  [...exact.keys()]
    .sort((a, b) => urgency[b]! - urgency[a]!)
    .slice(0, missing)
    .forEach((i) => counts[i]!++);
  return counts;
}
