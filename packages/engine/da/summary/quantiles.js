import { Z95 } from './estimate.js';
import { selectRanks } from './select.js';
/**
 * Prepares the estimation of several percentiles from n values.
 *
 * A percentile is the type 7 of Hyndman & Fan (1996), as in R and in simple-statistics. Its errors need no assumption about the distribution: the
 * number of values below the true percentile is binomial, so order statistics some standard deviations of that number, √(n p (1 − p)), below and
 * above bound it. The standard error is half of the distance at one of them, the 95% interval is that at 1.96, moved by the skewness of the binomial.
 *
 * @param effect how many times larger the variance of that number is (`designEffect`)
 */
export function percentilePlan(n, percentiles, effect = 1) {
    const wanted = percentiles.map((percentile) => indices(n, percentile / 100, effect));
    const ranks = [
        ...new Set(wanted.flatMap((place) => Object.values(place)
            .filter((index) => inside(index, n))
            .flatMap((index) => [Math.floor(index), Math.ceil(index)]))),
    ].sort((a, b) => a - b);
    const indexOf = new Map(ranks.map((rank, i) => [rank, i]));
    const between = (index) => ({
        below: indexOf.get(Math.floor(index)),
        above: indexOf.get(Math.ceil(index)),
        weight: index - Math.floor(index),
    });
    return {
        ranks: Int32Array.from(ranks),
        values: new Float64Array(ranks.length),
        places: wanted.map(({ value, errorLow, errorHigh, low, high }) => ({
            value: between(value),
            errorLow: between(errorLow),
            errorHigh: between(errorHigh),
            low: inside(low, n) ? between(low) : null,
            high: inside(high, n) ? between(high) : null,
        })),
    };
}
const inside = (index, n) => index >= 0 && index <= n - 1;
/** Places among n sorted values, counted from 0, in fractions. */
function indices(n, p, effect) {
    const spread = Math.sqrt(effect * n * p * (1 - p));
    const skew = (effect * ((Z95 * Z95 - 1) * (1 - 2 * p))) / 6;
    const cut = (index) => Math.min(Math.max(index, 0), n - 1);
    const middle = n * p - 0.5;
    return {
        value: (n - 1) * p,
        errorLow: cut(middle - spread),
        errorHigh: cut(middle + spread),
        low: middle + skew - Z95 * spread,
        high: middle + skew + Z95 * spread,
    };
}
/** Whether a percentile of so many values has a 95% interval. */
export function isKnown(n, percentile, effect = 1) {
    const { low, high } = indices(n, percentile / 100, effect);
    return inside(low, n) && inside(high, n);
}
/** The least number of independent values of which a percentile has a 95% interval; with fewer it is not known. */
export function runsNeeded(percentile) {
    let n = 1;
    while (!isKnown(n, percentile))
        n++;
    return n;
}
/** Percentiles of the first n values; n must be that of the plan. An interval that the values do not bound is infinite on that side. */
export function estimatePercentiles(plan, values, n, write) {
    selectRanks(values, n, plan.ranks, plan.values);
    percentilesOf(plan, write);
}
/** Percentiles from the values at the ranks of the plan, which stand in it. */
export function percentilesOf(plan, write) {
    const at = ({ below, above, weight }) => plan.values[below] + weight * (plan.values[above] - plan.values[below]);
    plan.places.forEach(({ value, errorLow, errorHigh, low, high }, i) => {
        write(i, {
            value: at(value),
            error: (at(errorHigh) - at(errorLow)) / 2,
            low: low ? at(low) : -Infinity,
            high: high ? at(high) : Infinity,
        });
    });
}
