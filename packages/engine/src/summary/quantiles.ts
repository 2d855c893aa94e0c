import { selectRanks } from './select.js';

/** Where a percentile of n values lies, and which order statistics say how sure it is. */
interface Place {
  readonly below: number;
  readonly above: number;
  /** How far it lies from `below` to `above`, 0–1. */
  readonly weight: number;
  readonly errorLow: number;
  readonly errorHigh: number;
}

/**
 * Prepares the estimation of several percentiles from n values.
 *
 * A percentile is the type 7 of Hyndman & Fan (1996), as in R and in simple-statistics. Its standard error is half of the distance
 * between the order statistics one binomial standard deviation, √(n p (1 − p)), below and above it.
 */
export function percentilePlan(n: number, percentiles: readonly number[]): PercentilePlan {
  const places = percentiles.map((percentile) => locate(n, percentile / 100));
  const ranks = [...new Set(places.flatMap((p) => [p.below, p.above, p.errorLow, p.errorHigh]))].sort((a, b) => a - b);
  const indexOf = new Map(ranks.map((rank, i) => [rank, i]));
  return {
    ranks: Int32Array.from(ranks),
    values: new Float64Array(ranks.length),
    places: places.map((p) => ({
      ...p, below: indexOf.get(p.below)!, above: indexOf.get(p.above)!, errorLow: indexOf.get(p.errorLow)!, errorHigh: indexOf.get(p.errorHigh)!,
    })),
  };
}

export interface PercentilePlan {
  readonly ranks: Int32Array;
  readonly values: Float64Array;
  /** Indices into `ranks`, by percentile. */
  readonly places: readonly Place[];
}

function locate(n: number, p: number): Place {
  const index = (n - 1) * p;
  const below = Math.floor(index);
  const above = Math.ceil(index);
  const spread = Math.sqrt(n * p * (1 - p));
  const errorLow = Math.max(Math.floor(index - spread), 0);
  const errorHigh = Math.min(Math.ceil(index + spread), n - 1);
  return { below, above, weight: index - below, errorLow, errorHigh };
}

/** Percentiles of the first n values, and their standard errors; n must be that of the plan. */
export function estimatePercentiles(plan: PercentilePlan, values: Float64Array, n: number, write: (index: number, value: number, error: number) => void): void {
  selectRanks(values, n, plan.ranks, plan.values);
  plan.places.forEach((place, i) => {
    const below = plan.values[place.below]!;
    const value = below + place.weight * (plan.values[place.above]! - below);
    write(i, value, (plan.values[place.errorHigh]! - plan.values[place.errorLow]!) / 2);
  });
}
