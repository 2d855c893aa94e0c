import type { Estimate } from '@paydown/engine';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MINUS = '−';

/** Rounds to so many significant digits. */
export function significant(value: number, digits = 2): number {
  return value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(digits));
}

/** Two significant digits, or one where the Monte Carlo error makes the second meaningless: 12.6 ± 0.8 is 13, 12.6 ± 6 is 10. */
export function honest({ value, error }: Estimate): number {
  if (value === 0) return 0;
  const secondDigit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return significant(value, error > 5 * secondDigit ? 1 : 2);
}

/** Digits with thousands separators and without exponents: 12,000, 1.5, −3. */
export function number(value: number): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals(value)).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return (value < 0 ? MINUS : '') + grouped + (fraction ? `.${fraction}` : '');
}

function decimals(value: number): number {
  const [mantissa, exponent = '0'] = String(Math.abs(value)).split('e');
  return Math.max(0, (mantissa!.split('.')[1] ?? '').length - Number(exponent));
}

/** Money given in $M, to two significant digits: $4.2M, $250k, $1.2B, $0. */
export function money(millions: number): string {
  const value = significant(millions);
  const sign = value < 0 ? MINUS : '';
  const size = Math.abs(value);
  if (size >= 1e6) return `${sign}$${number(significant(size / 1e6))}T`;
  if (size >= 1e3) return `${sign}$${number(significant(size / 1e3))}B`;
  if (size >= 1) return `${sign}$${number(size)}M`;
  if (size >= 1e-3) return `${sign}$${number(significant(size * 1e3))}k`;
  return `${sign}$${number(significant(size * 1e6))}`;
}

/** A share of one, to two significant digits, below 1% to one: 23%, 4.2%, 0.5%. Close to the ends it says so: “under 0.1%”, “over 99%”. */
export function share(value: number): string {
  if (value > 0 && value < 0.001) return 'under 0.1%';
  if (value > 0.99 && value < 1) return 'over 99%';
  return `${number(significant(Number((value * 100).toFixed(6)), value < 0.01 ? 1 : 2))}%`;
}

/** A length of time given in weeks: 3 days, 5 weeks, 8 months, 1.2 years. */
export function duration(weeks: number): string {
  const days = significant(weeks * 7, weeks * 7 < 1 ? 1 : 2);
  if (days < 1) return days === 0 ? '0 days' : 'under a day';
  if (weeks < 2) return plural(Math.round(days), 'day');
  if (weeks < 9) return plural(significant(weeks), 'week');
  if (weeks < 98) return plural(Math.round((weeks * 12) / 52), 'month');
  return plural(significant(weeks / 52), 'year');
}

/** A count to two significant digits: 3.4, 85, 1,200. */
export function count(value: number): string {
  return number(significant(value));
}

export const plural = (value: number, unit: string): string => `${number(value)} ${unit}${value === 1 ? '' : 's'}`;

/** The month of an ISO date: March 2029. */
export const month = (iso: string): string => `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

/** A date as exact as it is known: March 2029 within a month, “early 2029” within a quarter, else “about 2029”. */
export function when(iso: string, errorWeeks: number): string {
  if (errorWeeks <= 4) return month(iso);
  const year = iso.slice(0, 4);
  if (errorWeeks > 13) return `about ${year}`;
  const part = Math.floor((Number(iso.slice(5, 7)) - 1) / 4);
  return [`early ${year}`, `mid-${year}`, `late ${year}`][part]!;
}

/** An estimate with its Monte Carlo standard error to one digit, unless that is too small to write: $14M ±0.2M. */
export function withError(estimate: Estimate, format: (value: number) => string): string {
  const [value, { error }] = [honest(estimate), estimate];
  const written = format(significant(error, 1)).replace(/^\$/, '');
  return error === 0 || !/^\d/.test(written) ? format(value) : `${format(value)} ±${written}`;
}

/** Enough digits to draw with. */
export const drawn = (value: number): number => significant(value, 5);
