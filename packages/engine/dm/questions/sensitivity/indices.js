import { estimatePercentiles, percentilePlan } from '../../summary/quantiles.js';
import { meanOf } from '../../summary/estimate.js';
const RESAMPLES = 300;
/**
 * Sobol’ indices from evaluations by pick and freeze: the first indices by the estimator of Saltelli et al. (2010), the total ones by that of Jansen (1999),
 * both as Saltelli et al., Computer Physics Communications 181, 2010, table 2 (b) and (f), have them. Errors and 95% intervals are the bootstrap’s, over rows,
 * percentile method. Estimates of small indices can be below 0: that is their error. All are NaN where nothing varies.
 *
 * @param a evaluations of one sample of independent inputs
 * @param b of a second, independent one
 * @param mixed by factor: of the first sample, with this factor taken from the second
 * @param random gives numbers in (0, 1), for the bootstrap
 * @param effect as in `meanOf`: of rows that share the draws of a fit
 */
export function sobolIndices(a, b, mixed, random, effect = 1) {
    const n = a.length;
    const centre = (meanOf(a).value + meanOf(b).value) / 2;
    const firsts = mixed.map((column) => Float64Array.from(a, (value, i) => (b[i] - centre) * (column[i] - value)));
    const totals = mixed.map((column) => Float64Array.from(a, (value, i) => ((value - column[i]) * (value - column[i])) / 2));
    const sums = Float64Array.from(a, (value, i) => value - centre + (b[i] - centre));
    const squares = Float64Array.from(a, (value, i) => (value - centre) * (value - centre) + (b[i] - centre) * (b[i] - centre));
    const weights = new Float64Array(n);
    const weighed = (column) => {
        let sum = 0;
        for (let i = 0; i < n; i++)
            sum += weights[i] * column[i];
        return sum / n;
    };
    const estimate = () => {
        const middle = weighed(sums) / 2;
        const variance = weighed(squares) / 2 - middle * middle;
        const part = (column) => (variance > 0 ? weighed(column) / variance : NaN);
        return { first: firsts.map(part), total: totals.map(part) };
    };
    weights.fill(1);
    const estimated = estimate();
    const again = Array.from({ length: RESAMPLES }, () => {
        weights.fill(0);
        for (let i = 0; i < n; i++)
            weights[Math.floor(random() * n)] += 1;
        return estimate();
    });
    return {
        factors: mixed.map((_, j) => ({
            first: bootstrapped(estimated.first[j], again.map(({ first }) => first[j]), effect),
            total: bootstrapped(estimated.total[j], again.map(({ total }) => total[j]), effect),
        })),
        sumOfFirst(factors) {
            const sum = (first) => factors.reduce((all, j) => all + first[j], 0);
            return bootstrapped(sum(estimated.first), again.map(({ first }) => sum(first)), effect);
        },
    };
}
const ENDS = percentilePlan(RESAMPLES, [2.5, 97.5]);
/** An estimate with the standard deviation of its resamples as error, and their central 95% as interval, both as much wider as the design effect makes them. */
function bootstrapped(value, resamples, effect) {
    const known = resamples.every(Number.isFinite);
    if (!known || !Number.isFinite(value))
        return { value, error: NaN, low: NaN, high: NaN };
    const ends = [];
    estimatePercentiles(ENDS, Float64Array.from(resamples), RESAMPLES, (i, { value: end }) => (ends[i] = end));
    const wider = Math.sqrt(effect);
    const [low, high] = ends.map((end) => value + wider * (end - value));
    return { value, error: wider * meanOf(resamples).error * Math.sqrt(RESAMPLES), low, high };
}
