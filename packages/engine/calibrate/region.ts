import { quantileSorted, sampleCorrelation, sampleStandardDeviation } from 'simple-statistics';
import type { Correlation } from '../src/coefficients/copula.js';
import { Z90, type CoefficientName, type Distribution } from '../src/internal.js';
import { normalQuantile } from '../src/random/normal.js';
import { back, forward, PARAMETERS, SALES_SPREAD, UNKNOWNS, valueAt, worldAt } from './parameters.js';

/** What is left of one unknown after the fit. */
export interface Narrowed {
  readonly unknown: string;
  /** Range before the fit, and the 10th, 50th and 90th percentiles after it. */
  readonly low: number;
  readonly high: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Distance from the 10th to the 90th percentile, as a share of what it was. */
  readonly width: number;
}

/** Two unknowns that the figures tie to each other. */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly correlation: number;
}

const DIGITS = 2;
/** Places of a normal at which a distribution is read: the middles of a hundred equal parts. */
const READINGS = Array.from({ length: 100 }, (_, i) => normalQuantile((i + 0.5) / 100));
const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const short = (value: number, digits = DIGITS): number => Number(value.toPrecision(digits));

/** How far each unknown was narrowed down. */
export function narrowed(region: readonly (readonly number[])[]): Narrowed[] {
  return UNKNOWNS.map((unknown, i) => {
    const places = ascending(region.map((place) => place[i]!));
    const [p10, p50, p90] = [0.1, 0.5, 0.9].map((p) => quantileSorted(places, p)) as [number, number, number];
    const at = (place: number): number => short(valueAt(i, place), 3);
    const { low, high } = PARAMETERS[i] ?? SALES_SPREAD;
    return { unknown, low, high, p10: at(p10), p50: at(p50), p90: at(p90), width: short((p90 - p10) / 0.8) };
  });
}

/** Pairs of unknowns whose correlation in the region is at least `least` either way, the strongest first. */
export function ties(region: readonly (readonly number[])[], least: number): Tie[] {
  const column = (i: number): number[] => region.map((place) => place[i]!);
  return UNKNOWNS.flatMap((one, i) =>
    UNKNOWNS.slice(i + 1).map((other, j) => ({
      one,
      other,
      correlation: short(sampleCorrelation(column(i), column(i + 1 + j))),
    })),
  )
    .filter(({ correlation }) => Math.abs(correlation) >= least)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}

/** Values of a coefficient over the companies of all worlds of the region, on the scale of its shape. */
function pooled(
  region: readonly (readonly number[])[],
  coefficient: CoefficientName,
  shape: 'lognormal' | 'logit-normal',
): number[] {
  return region.flatMap((places) => {
    const believed = worldAt(places)[coefficient]!;
    if (!('p50' in believed)) return believed.shape === 'constant' ? [forward(shape, believed.value)] : [];
    const [low, middle, high] = [believed.p10, believed.p50, believed.p90].map((p) => forward(shape, p)) as [
      number,
      number,
      number,
    ];
    return READINGS.map((z) => middle + ((z < 0 ? middle - low : high - middle) / Z90) * z);
  });
}

/** The fitted coefficients as the catalogue states them: what companies differ in and what is not known of all of them, together. */
export function distributions(region: readonly (readonly number[])[]): Record<string, Distribution> {
  return Object.fromEntries(
    PARAMETERS.flatMap(({ coefficient, and, shape }) => {
      const values = ascending(pooled(region, coefficient, shape));
      const at = (p: number): number => short(back(shape, quantileSorted(values, p)));
      return [coefficient, and ?? coefficient].map((name) => [
        name,
        { shape, p10: at(0.1), p50: at(0.5), p90: at(0.9) },
      ]);
    }),
  );
}

/** Correlations that the region leaves between the coefficients themselves, thinned by how companies differ; those of at least `least` either way. */
export function correlations(region: readonly (readonly number[])[], least: number): Correlation[] {
  const share = PARAMETERS.map(({ coefficient, shape, low, high }, i) => {
    const range = forward(shape, high) - forward(shape, low);
    return (
      (sampleStandardDeviation(region.map((places) => places[i]!)) * range)
      / sampleStandardDeviation(pooled(region, coefficient, shape))
    );
  });
  return PARAMETERS.flatMap((one, i) =>
    PARAMETERS.slice(i + 1).map((other, n) => {
      const j = i + 1 + n;
      const tied = sampleCorrelation(
        region.map((places) => places[i]!),
        region.map((places) => places[j]!),
      );
      return [one.coefficient, other.coefficient, short(tied * share[i]! * share[j]!)] as const;
    }),
  ).filter(([, , correlation]) => Math.abs(correlation) >= least);
}
