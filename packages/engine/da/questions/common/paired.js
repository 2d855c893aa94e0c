import { meanOf, proportion } from '../../summary/estimate.js';
import { estimatePercentiles, percentilePlan } from '../../summary/quantiles.js';
/** Compares the values of two versions of a scenario, one a run, in the order of the runs: the second minus the first; `effect` as in `meanOf`. */
export function paired(first, second, effect = 1) {
    const differences = Float64Array.from(first, (value, run) => second[run] - value);
    const n = differences.length;
    const shareOf = (sign) => proportion(differences.filter((difference) => Math.sign(difference) === sign).length / n, n, effect);
    return {
        mean: meanOf(differences, effect),
        median: medianOf(differences, effect),
        higher: shareOf(1),
        lower: shareOf(-1),
    };
}
/** Share of all futures in which the second is ahead; a lead counts for nobody where both are out of money. */
export function shareAhead(first, second, side, gone, effect) {
    let ahead = 0;
    for (let run = 0; run < first.length; run++)
        if (side * (second[run] - first[run]) > 0 && !gone(run))
            ahead++;
    return proportion(ahead / first.length, first.length, effect);
}
/** The median of values, with its error and its 95% interval; `effect` as in `meanOf`. */
export const medianOf = (values, effect = 1) => percentileOf(values, 50, effect);
/** A percentile of values, with its error and its 95% interval; `effect` as in `meanOf`. */
export const percentileOf = (values, percentile, effect = 1) => percentilesOf(values, [percentile], effect)[0];
/** The middle of values, and the ends of eight in ten of them; `effect` as in `meanOf`. */
export function middleOf(values, effect = 1) {
    const [p10, p50, p90] = percentilesOf(values, [10, 50, 90], effect);
    return { p10: p10, p50: p50, p90: p90 };
}
function percentilesOf(values, percentiles, effect) {
    const found = [];
    const plan = percentilePlan(values.length, percentiles, effect);
    estimatePercentiles(plan, values, values.length, (i, estimate) => (found[i] = estimate));
    return found;
}
