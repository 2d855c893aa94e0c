import type { Distribution } from './distribution.js';

/** A: a published measurement that was checked. B: published, seen only second-hand. C: judgement. */
export type Grade = 'A' | 'B' | 'C';

export type Unit =
  | 'weeks'
  | 'years'
  | '1/year'
  | '1/week'
  | 'share'
  | 'factor'
  | 'FTE'
  | 'heads'
  | 'person-weeks'
  | '$M'
  | '$M/year'
  | '$M/week'
  | 'tickets/week';

/** One uncertain number of the model: what it means, what is believed about it, and why. */
export interface Entry {
  readonly meaning: string;
  readonly unit: Unit;
  readonly distribution: Distribution;
  /** Lowest and highest value a scenario may give and a draw may take; draws beyond it are cut. */
  readonly range: readonly [number, number];
  readonly grade: Grade;
  readonly source: string;
  readonly year: number;
}

type Evidence = Pick<Entry, 'grade' | 'source' | 'year'>;
type Spread = readonly [p10: number, p50: number, p90: number];

const ANY: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER];

export const measured = (source: string, year: number): Evidence => ({ grade: 'A', source, year });
export const reported = (source: string, year: number): Evidence => ({ grade: 'B', source, year });
export const judged = (source = 'Judgement of the authors'): Evidence => ({ grade: 'C', source, year: 2026 });

const quantiled =
  (shape: 'lognormal' | 'logit-normal' | 'normal') =>
  (
    meaning: string,
    unit: Unit,
    [p10, p50, p90]: Spread,
    evidence: Evidence,
    range: readonly [number, number] = ANY,
  ): Entry => ({
    meaning,
    unit,
    distribution: { shape, p10, p50, p90 },
    range,
    ...evidence,
  });

export const lognormal = quantiled('lognormal');
export const normal = quantiled('normal');
export const logitNormal = (
  meaning: string,
  unit: Unit,
  spread: Spread,
  evidence: Evidence,
  range: readonly [number, number] = [0, 1],
): Entry => quantiled('logit-normal')(meaning, unit, spread, evidence, range);

/** A number the model needs and nobody has measured as a distribution: one value that a scenario may replace. */
export const constant = (
  meaning: string,
  unit: Unit,
  value: number,
  range: readonly [number, number] = ANY,
  evidence: Evidence = judged(),
): Entry => ({ meaning, unit, distribution: { shape: 'constant', value }, range, ...evidence });
