import { FATE_NAMES, FATES, type Fate } from '@paydown/engine/internal';
import { currencySign } from '../../base/currency.js';
import { month, share } from '../../base/format.js';
import { HUE, TINT } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import type { Plot } from '../../document/deck/slide.js';
import { FATE_COLOURS } from '../../base/fates.js';

/** How numbers of a kind stand in a sheet: multiplied, in a format of Excel, with the unit in the name of the sheet. */
export interface SheetUnit {
  readonly times: number;
  readonly format: string;
  readonly unit: string;
}

export const SHARES: SheetUnit = { times: 1, format: '0%', unit: 'share of all futures' };
export const WORK: SheetUnit = { times: 1, format: '#,##0', unit: 'person-weeks' };

/** Money of such a size, given in $M. */
export function moneyUnit(values: readonly number[]): SheetUnit {
  const sign = currencySign();
  const most = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  const written = (digits: string, letter: string) =>
    `"${sign}"${digits}"${letter}";-"${sign}"${digits}"${letter}";"${sign}"0`;
  if (most >= 10) return { times: 1, format: written('#,##0', 'M'), unit: `${sign}M` };
  if (most >= 1) return { times: 1, format: written('0.0', 'M'), unit: `${sign}M` };
  return { times: 1000, format: written('#,##0', 'k'), unit: `${sign}k` };
}

/** Significant digits that a sheet holds: more than anybody can tell, fewer than noise. */
const DIGITS = 6;
const inSheet = (value: number, { times }: SheetUnit): number =>
  Number.isFinite(value) ? Number((value * times).toPrecision(DIGITS)) : NaN;

/** “Mar 2027”. */
export const quarterEnd = (iso: string): string => month(iso).replace(/^(\w{3})\w*/, '$1');

/** The middle and the ends of eight futures in ten, of one or two decisions. */
export interface Course {
  readonly name: string;
  readonly colour: string;
  readonly low?: readonly number[];
  readonly middle: readonly number[];
  readonly high?: readonly number[];
}

/** Courses over time as lines; the ends of eight futures in ten are dashed. */
export function coursesPlot(what: string, dates: readonly string[], courses: readonly Course[], unit: SheetUnit): Plot {
  const line = (name: string, values: readonly number[], colour: string, dashed: boolean) => ({
    name,
    colour,
    dashed,
    values: values.map((value) => inSheet(value, unit)),
  });
  const series = courses.flatMap(({ name, colour, low, middle, high }) => [
    line(low === undefined ? name : `${name}, middle`, middle, colour, false),
    ...(low === undefined ? [] : [line(`${name}, bad tenth`, low, colour, true)]),
    ...(high === undefined ? [] : [line(`${name}, good tenth`, high, colour, true)]),
  ]);
  return {
    kind: 'plot',
    shape: 'lines',
    sheet: `${what}, ${unit.unit}`,
    across: 'Date',
    categories: dates,
    dated: true,
    series,
    format: unit.format,
    description: `${what} (${unit.unit}) over time. ${series.map(({ name, values }) => `${name}: from ${values[0]} to ${values[values.length - 1]}`).join('; ')}.`,
  };
}

/** Shares of all futures that add up to 1, over time. */
export function sharesPlot(
  what: string,
  dates: readonly string[],
  parts: readonly { readonly name: string; readonly colour: string; readonly values: readonly number[] }[],
): Plot {
  const series = parts.map(({ name, colour, values }) => ({
    name,
    colour,
    values: values.map((value) => inSheet(value, SHARES)),
  }));
  return {
    kind: 'plot',
    shape: 'areas',
    stacked: true,
    sheet: what,
    across: 'Date',
    categories: dates,
    dated: true,
    series,
    format: '0%',
    most: 1,
    description: `${what}. At the end: ${series.map(({ name, values }) => `${name} ${share(values[values.length - 1]!)}`).join(', ')}.`,
  };
}

/** Shares of all futures in which a decision is ahead so far, and behind. */
export const leadPlot = (
  what: string,
  dates: readonly string[],
  ahead: readonly number[],
  behind: readonly number[],
): Plot =>
  sharesPlot(what, dates, [
    { name: 'Ahead', colour: HUE.green, values: ahead },
    {
      name: 'Level, or both out of money',
      colour: TINT.ash,
      values: ahead.map((value, i) => Math.max(0, 1 - value - behind[i]!)),
    },
    { name: 'Behind', colour: HUE.vermilion, values: behind },
  ]);

/** How the companies end, by cause, a bar for each decision; parts that are none anywhere are left out. */
export function endingsPlot(
  decisions: readonly { readonly name: string; readonly shares: Readonly<Record<Fate, number>> }[],
): Plot {
  const present = FATE_NAMES.filter((fate) => decisions.some(({ shares }) => shares[fate] > 0));
  return {
    kind: 'plot',
    shape: 'bars',
    stacked: true,
    sheet: 'How companies end, share',
    across: 'Decision',
    categories: decisions.map(({ name }) => name),
    series: present.map((fate) => ({
      name: capital(FATES[fate]),
      colour: FATE_COLOURS[fate],
      values: decisions.map(({ shares }) => inSheet(shares[fate], SHARES)),
    })),
    format: '0%',
    most: 1,
    description: `How the companies end. ${decisions.map(({ name, shares }) => `${name}: ${present.map((fate) => `${FATES[fate]} ${share(shares[fate])}`).join(', ')}`).join('; ')}.`,
  };
}

/** Columns above and below nothing, one a date. */
export const columnsPlot = (
  what: string,
  dates: readonly string[],
  values: readonly number[],
  unit: SheetUnit,
  colour: string = HUE.blue,
): Plot => ({
  kind: 'plot',
  shape: 'columns',
  sheet: `${what}, ${unit.unit}`,
  across: 'Date',
  categories: dates.map(quarterEnd),
  series: [{ name: what, colour, values: values.map((value) => inSheet(value, unit)) }],
  format: unit.format,
  valued: true,
  description: `${what} (${unit.unit}): ${dates.map((date, i) => `${quarterEnd(date)} ${inSheet(values[i]!, unit)}`).join(', ')}.`,
});
