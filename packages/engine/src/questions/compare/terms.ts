import { quoted, type Problem } from '../../scenario/quantities/problem.js';
import { readQuantity } from '../../scenario/quantities/read.js';
import type { Scenario } from '../../scenario/scenario.js';
import { aboutMeasure, betterOf, unfitAsCriterion, YARDSTICK, type MeasureName } from '../common/measure.js';
import { VALUE_TERMS, type ValueTerms } from '../../simulate/value.js';
import { readMeasureName, readWeek } from '../common/readMeasure.js';

/** How decisions are compared. */
export interface CompareTerms extends ValueTerms {
  /** Who is ahead is judged by this. Work of a week counts in total, from week 0 on; anything else as it stands in a week. */
  readonly judge: MeasureName;
  /** Week in which the answer is given, 1 to the horizon. */
  readonly by: number;
  /** Weeks of waiting with an alternative, whose cost is then played; null takes the average over the horizon. */
  readonly delay: number | null;
}

export const COMPARE_DEFAULTS = {
  judge: YARDSTICK,
  ...VALUE_TERMS,
  delay: null,
} as const satisfies Partial<CompareTerms>;

/** The terms of a comparison, complete: by default at the horizon. */
export const termsFor = ({ horizon }: Pick<Scenario, 'horizon'>, given: Partial<CompareTerms> = {}): CompareTerms => ({
  ...COMPARE_DEFAULTS,
  by: horizon,
  ...given,
});

/** What an outcome is in words, and whether more of it is better. */
export interface Criterion {
  readonly name: MeasureName;
  readonly meaning: string;
  readonly unit: string;
  readonly better: 'more' | 'less';
  /** Summed up from week 0 on. */
  readonly total: boolean;
}

export function criterionOf(name: MeasureName): Criterion {
  const { meaning, unit } = aboutMeasure(name);
  const total = unit.endsWith('/week');
  return {
    name,
    meaning: total ? `${meaning}, in total` : meaning,
    unit: total ? unit.slice(0, -'/week'.length) : unit,
    better: betterOf(name) ?? 'more',
    total,
  };
}

/** What to judge by, in any spelling; not by what is neither good nor bad, nor by what a company saves by dying. */
export function readCriterion(text: string): MeasureName | Problem {
  const name = readMeasureName(text);
  if (typeof name !== 'string') return name;
  return unfitAsCriterion(name) ?? name;
}

/** A yearly discount rate: `12%`. */
export const readDiscount = (text: string): number | Problem =>
  readQuantity(text, { kind: '1/year', range: [0, 5], bare: true });

/** What a company is worth in years of its revenue: `5`, `5x`. */
export const readMultiple = (text: string): number | Problem =>
  readQuantity(text.trim().replace(/\s*[x×]$/i, ''), { kind: 'factor', range: [0, 100], bare: true });

/** The week of the answer: `month 36`. */
export function readBy(text: string, scenario: Pick<Scenario, 'start' | 'horizon'>): number | Problem {
  const week = readWeek(text, scenario);
  return week === 0 ? { message: `${quoted(text)} is the start, when nothing differs yet.` } : week;
}

/** How long one waits with an alternative, in weeks: `3 months`; at least a week, and no longer than until the answer. */
export function readDelay(text: string, by: number): number | Problem {
  const weeks = readQuantity(text, { kind: 'weeks', range: [1, by], bare: false });
  return typeof weeks === 'number' ? Math.floor(weeks + 0.5) : weeks;
}
