import type { Distribution } from '../../coefficients/distribution.js';
import type { Kind } from '../quantities/kinds.js';
import type { Problem } from '../quantities/problem.js';
import { readQuantity, readRange, type Range, type Reading } from '../quantities/read.js';
import type { Written } from './shapes.js';

export type Report = (problem: Problem, path?: (string | number)[]) => void;
type Read = (text: string, path: (string | number)[]) => number;
type Quantiled = 'lognormal' | 'logit-normal' | 'normal';

const MOST_VALUES = 10_000;
const FORM: Reading = { kind: 'factor', range: [0.01, 1000], bare: true };
const WIDER = 'For a range that includes its ends, write {shape: uniform, low: …, high: …}.';

/** A number that something can be believed about: its unit, its limits, and what is believed if nothing is said. */
export interface Believable {
  readonly unit: Kind;
  readonly range: Range;
  readonly distribution: Distribution;
}

/**
 * A distribution of one coefficient, in its unit. What is wrong goes to `report`, with the part of the map it is in; the result then
 * holds NaN and is not to be used.
 */
export function believe(written: Written, entry: Believable, report: Report): Distribution {
  const reading: Reading = { kind: entry.unit, range: entry.range, bare: true };
  const readAs =
    (as: Reading): Read =>
    (text, path) => {
      const value = readQuantity(text, as);
      if (typeof value === 'number') return value;
      report(value, path);
      return NaN;
    };
  const read = readAs(reading);
  if (typeof written === 'string') return believeText(written, entry, reading, read, report);
  if (Array.isArray(written)) return observed(written, [], read, report);
  switch (written.shape) {
    case 'constant':
      return { shape: 'constant', value: read(written.value, ['value']) };
    case 'observed':
      return observed(written.values, ['values'], read, report);
    case 'lognormal':
    case 'logit-normal':
    case 'normal': {
      const p50 = written.median === undefined ? null : read(written.median, ['median']);
      return quantiled(written.shape, read(written.low, ['low']), p50, read(written.high, ['high']), report);
    }
    case 'uniform': {
      const [low, high] = [read(written.low, ['low']), read(written.high, ['high'])];
      rising(report, low < high || Number.isNaN(low + high), 'low and high');
      return { shape: 'uniform', low, high };
    }
    case 'triangular':
    case 'pert': {
      const [low, mode, high] = [
        read(written.low, ['low']),
        read(written.mode, ['mode']),
        read(written.high, ['high']),
      ];
      rising(
        report,
        (low <= mode && mode <= high && low < high) || Number.isNaN(low + mode + high),
        'low, mode and high',
      );
      return { shape: written.shape, low, mode, high };
    }
    case 'beta': {
      const form = readAs(FORM);
      const [alpha, beta] = [form(written.alpha, ['alpha']), form(written.beta, ['beta'])];
      const [low, high] = [read(written.low ?? '0', ['low']), read(written.high ?? '1', ['high'])];
      rising(report, low < high || Number.isNaN(low + high), 'low and high');
      return { shape: 'beta', alpha, beta, low, high };
    }
  }
}

function believeText(text: string, entry: Believable, reading: Reading, read: Read, report: Report): Distribution {
  const ends = readRange(text, reading);
  if (ends === null) return { shape: 'constant', value: read(text, []) };
  if (!('message' in ends)) return quantiled(rangeShape(entry), ends[0], null, ends[1], report);
  report(ends);
  return { shape: 'constant', value: NaN };
}

/** What “low to high” means: lognormal, and for a share that cannot pass 100% logit-normal. */
export const rangeShape = ({ unit, range, distribution }: Believable): 'lognormal' | 'logit-normal' =>
  distribution.shape === 'logit-normal' || (unit === 'share' && range[1] <= 1) ? 'logit-normal' : 'lognormal';

/** The value as far from low as from high, on the scale on which the shape is a bell curve. */
export function middle(shape: Quantiled, low: number, high: number): number {
  if (shape === 'normal') return (low + high) / 2;
  if (shape === 'lognormal') return Math.sqrt(low * high);
  const odds = Math.sqrt((low / (1 - low)) * (high / (1 - high)));
  return odds / (1 + odds);
}

function quantiled(shape: Quantiled, p10: number, p50: number | null, p90: number, report: Report): Distribution {
  const mid = p50 ?? middle(shape, p10, p90);
  if (shape === 'lognormal' && p10 <= 0) report({ message: 'A lognormal distribution lies above 0.', hint: WIDER });
  else if (shape === 'logit-normal' && (p10 <= 0 || p90 >= 1))
    report({ message: 'A logit-normal distribution lies between 0% and 100% and reaches neither.', hint: WIDER });
  else rising(report, (p10 < mid && mid < p90) || Number.isNaN(p10 + mid + p90), 'low, median and high');
  return { shape, p10, p50: mid, p90 };
}

function observed(written: readonly string[], path: string[], read: Read, report: Report): Distribution {
  if (written.length === 0) report({ message: 'needs at least one value.' }, path);
  if (written.length > MOST_VALUES)
    report({ message: `has ${written.length} values; ${MOST_VALUES} are the most.` }, path);
  return { shape: 'observed', values: written.map((value, i) => read(value, [...path, i])) };
}

function rising(report: Report, rises: boolean, names: string): void {
  if (!rises) report({ message: `needs ${names} to rise in this order.` });
}
