import { normalQuantile } from '../../random/normal.js';
import { meanOf, proportion, Z95 } from '../../summary/estimate.js';
import { isCondition } from './measure.js';
import { medianOf } from './paired.js';
/** The part of the futures that `worst` looks at. */
const TAIL = 0.05;
/** The statistic that tells a measure best if none is asked for: the median; of what is true or not, the share of the futures in which it is. */
export const usualStatistic = (name) => (isCondition(name) ? 'mean' : 'median');
/** A statistic of the values of all runs. The worst 5% are at the end that is not better. */
export function figureWithSample(values, name, statistic, better, effect = 1) {
    const goodness = better === 'more' ? values : values.map((value) => -value);
    if (statistic === 'mean' && isCondition(name))
        return {
            estimate: asMeasured(proportion(meanOf(values).value, values.length, effect), better),
            influence: goodness,
            effect,
        };
    if (statistic === 'mean')
        return meanWithSample(goodness, effect);
    if (statistic === 'worst')
        return meanWithSample(tailInfluence(goodness), effect);
    const estimate = medianOf(goodness, effect);
    const reach = estimate.error * Math.sqrt(values.length / effect);
    const influence = goodness.map((value) => estimate.value + Math.sign(value - estimate.value) * reach);
    return { estimate, influence, effect };
}
/** The mean of values of which more is better. */
export const meanWithSample = (values, effect = 1) => ({
    estimate: meanOf(values, effect),
    influence: values,
    effect,
});
/**
 * Rockafellar & Uryasev (2000): the mean of the tail is the quantile that begins it, less the mean of how far the
 * values lie beyond, over the size of the tail.
 */
function tailInfluence(values) {
    const edge = values.slice().sort()[Math.ceil(TAIL * values.length) - 1];
    return values.map((value) => edge + Math.min(0, value - edge) / TAIL);
}
/** From an estimate of what more is better of to one in the measure’s own sense, and back. */
export const asMeasured = ({ value, error, low, high }, better) => better === 'more' ? { value, error, low, high } : { value: 0 - value, error, low: 0 - high, high: 0 - low };
/**
 * The first statistic minus the second, of the same futures, with the error of that difference; exactly 0 for the same values.
 *
 * @param comparisons how many are made together: the 95% interval is widened so that it holds for all of them at once (Bonferroni)
 */
export function difference(first, second, comparisons = 1) {
    const value = first.estimate.value - second.estimate.value;
    const { error } = meanOf(first.influence.map((influence, run) => influence - second.influence[run]), first.effect);
    const reach = error * (comparisons <= 1 ? Z95 : normalQuantile(1 - 0.025 / comparisons));
    return { value, error, low: value - reach, high: value + reach };
}
