import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import type { Paired } from '../../summary/loops.js';
import { estimatePercentiles, percentilePlan } from '../../summary/quantiles.js';

/** Compares the values of two versions of a scenario, one a run, in the order of the runs: the second minus the first. */
export function paired(first: ArrayLike<number>, second: ArrayLike<number>): Paired {
  const differences = Float64Array.from(first, (value, run) => second[run]! - value);
  const n = differences.length;
  const shareOf = (sign: number) =>
    proportion(differences.filter((difference) => Math.sign(difference) === sign).length / n, n);
  return { mean: meanOf(differences), median: medianOf(differences), higher: shareOf(1), lower: shareOf(-1) };
}

/** The median of values, with its error and its 95% interval. */
export const medianOf = (values: Float64Array): Bounded => percentileOf(values, 50);

/** A percentile of values, with its error and its 95% interval. */
export function percentileOf(values: Float64Array, percentile: number): Bounded {
  let found: Bounded | undefined;
  estimatePercentiles(
    percentilePlan(values.length, [percentile]),
    values.slice(),
    values.length,
    (_, estimate) => (found = estimate),
  );
  return found!;
}
