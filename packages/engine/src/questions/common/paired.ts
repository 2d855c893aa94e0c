import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import type { Paired } from '../../summary/loops.js';
import { estimatePercentiles, percentilePlan } from '../../summary/quantiles.js';

/** Compares the values of two versions of a scenario, one a run, in the order of the runs: the second minus the first; `effect` as in `meanOf`. */
export function paired(first: ArrayLike<number>, second: ArrayLike<number>, effect = 1): Paired {
  const differences = Float64Array.from(first, (value, run) => second[run]! - value);
  const n = differences.length;
  const shareOf = (sign: number) =>
    proportion(differences.filter((difference) => Math.sign(difference) === sign).length / n, n, effect);
  return {
    mean: meanOf(differences, effect),
    median: medianOf(differences, effect),
    higher: shareOf(1),
    lower: shareOf(-1),
  };
}

/** The median of values, with its error and its 95% interval; `effect` as in `meanOf`. */
export const medianOf = (values: Float64Array, effect = 1): Bounded => percentileOf(values, 50, effect);

/** A percentile of values, with its error and its 95% interval; `effect` as in `meanOf`. */
export function percentileOf(values: Float64Array, percentile: number, effect = 1): Bounded {
  let found: Bounded | undefined;
  estimatePercentiles(
    percentilePlan(values.length, [percentile], effect),
    values.slice(),
    values.length,
    (_, estimate) => (found = estimate),
  );
  return found!;
}
