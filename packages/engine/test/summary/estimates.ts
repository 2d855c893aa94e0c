import { estimatePercentiles, percentilePlan, type PercentilePlan } from '../../src/summary/quantiles.js';
import type { Bounded } from '../../src/summary/estimate.js';

/** Percentiles of values as a list, for tests. */
export function percentilesOf(values: Float64Array, plan: PercentilePlan): Bounded[] {
  const all: Bounded[] = [];
  estimatePercentiles(plan, values, values.length, (i, estimate) => {
    all[i] = estimate;
  });
  return all;
}

export const plan = (n: number, percentiles: readonly number[]): PercentilePlan => percentilePlan(n, percentiles);

/** Share of the intervals that hold a value. */
export const coverage = (intervals: readonly Bounded[], truth: number): number =>
  intervals.filter(({ low, high }) => low <= truth && truth <= high).length / intervals.length;
