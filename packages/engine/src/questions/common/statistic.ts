import { normalQuantile } from '../../random/normal.js';
import { meanOf, proportion, Z95, type Bounded } from '../../summary/estimate.js';
import { isCondition, type MeasureName } from './measure.js';
import { medianOf } from './paired.js';

/** What a distribution is told by. `worst` is the mean of its worst 5% (expected shortfall). */
export type Statistic = 'median' | 'mean' | 'worst';

/** The part of the futures that `worst` looks at. */
const TAIL = 0.05;

/** A statistic of the values of all runs, turned so that more is better, with what each run brings to it. */
export interface FigureWithSample {
  readonly estimate: Bounded;
  /** By run: their spread, over √n, is the error of the statistic. So the error of a difference between two statistics of the same futures is known. */
  readonly influence: Float64Array;
  /** How many times larger the variance of the estimate is than that of independent futures (`designEffect`). */
  readonly effect: number;
}

export type Better = 'more' | 'less';

/** The statistic that tells a measure best if none is asked for: the median; of what is true or not, the share of the futures in which it is. */
export const usualStatistic = (name: MeasureName): Statistic => (isCondition(name) ? 'mean' : 'median');

/** A statistic of the values of all runs. The worst 5% are at the end that is not better. */
export function figureWithSample(
  values: Float64Array,
  name: MeasureName,
  statistic: Statistic,
  better: Better,
  effect = 1,
): FigureWithSample {
  const goodness = better === 'more' ? values : values.map((value) => -value);
  if (statistic === 'mean' && isCondition(name))
    return {
      estimate: asMeasured(proportion(meanOf(values).value, values.length, effect), better),
      influence: goodness,
      effect,
    };
  if (statistic === 'mean') return meanWithSample(goodness, effect);
  if (statistic === 'worst') return meanWithSample(tailInfluence(goodness), effect);
  const estimate = medianOf(goodness, effect);
  const reach = estimate.error * Math.sqrt(values.length / effect);
  const influence = goodness.map((value) => estimate.value + Math.sign(value - estimate.value) * reach);
  return { estimate, influence, effect };
}

/** The mean of values of which more is better. */
export const meanWithSample = (values: Float64Array, effect = 1): FigureWithSample => ({
  estimate: meanOf(values, effect),
  influence: values,
  effect,
});

/**
 * Rockafellar & Uryasev (2000): the mean of the tail is the quantile that begins it, less the mean of how far the
 * values lie beyond, over the size of the tail.
 */
function tailInfluence(values: Float64Array): Float64Array {
  const edge = values.slice().sort()[Math.ceil(TAIL * values.length) - 1]!;
  return values.map((value) => edge + Math.min(0, value - edge) / TAIL);
}

/** From an estimate of what more is better of to one in the measure’s own sense, and back. */
export const asMeasured = ({ value, error, low, high }: Bounded, better: Better): Bounded =>
  better === 'more' ? { value, error, low, high } : { value: 0 - value, error, low: 0 - high, high: 0 - low };

/**
 * The first statistic minus the second, of the same futures, with the error of that difference; exactly 0 for the same values.
 *
 * @param comparisons how many are made together: the 95% interval is widened so that it holds for all of them at once (Bonferroni)
 */
export function difference(first: FigureWithSample, second: FigureWithSample, comparisons = 1): Bounded {
  const value = first.estimate.value - second.estimate.value;
  const { error } = meanOf(
    first.influence.map((influence, run) => influence - second.influence[run]!),
    first.effect,
  );
  const reach = error * (comparisons <= 1 ? Z95 : normalQuantile(1 - 0.025 / comparisons));
  return { value, error, low: value - reach, high: value + reach };
}
