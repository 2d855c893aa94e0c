import { rowOf } from '../simulate/block.js';
import { kept } from './digits.js';
import { meanOf } from './estimate.js';
import { percentilePlan, percentilesOf } from './quantiles.js';
import { selectRanks } from './select.js';
import { PERCENTILES } from './summary.js';
/** Copies one outcome in one week from all blocks of a scenario, which keep the same, into `column`, in the order of the runs. */
export function gather(blocks, outcome, week, column) {
    const [first] = blocks;
    const row = first ? rowOf(first, outcome, week) / first.runs : 0;
    let at = 0;
    for (const { values, runs } of blocks) {
        column.set(values.subarray(row * runs, (row + 1) * runs), at);
        at += runs;
    }
}
/**
 * A distribution over time. A percentile without a 95% interval, of too few runs, is NaN with all that belongs to it.
 *
 * @param weeks how many there are
 * @param look gives the mean in the week with this index, and writes the values at the ranks of the plan into it
 */
export function fanFrom(weeks, plan, look) {
    const empty = () => Object.fromEntries(PERCENTILES.map((p) => [p, []]));
    const result = {
        mean: [],
        meanError: [],
        quantiles: empty(),
        errors: empty(),
        lows: empty(),
        highs: empty(),
    };
    for (let week = 0; week < weeks; week++) {
        const mean = look(week);
        result.mean.push(kept(mean.value, mean.error));
        result.meanError.push(kept(mean.error, mean.error));
        percentilesOf(plan, (i, { value, error, low, high }) => {
            const percentile = PERCENTILES[i];
            const known = Number.isFinite(low) && Number.isFinite(high);
            const keep = (list, number) => list.push(known ? kept(number, error) : NaN);
            keep(result.quantiles[percentile], value);
            keep(result.errors[percentile], error);
            keep(result.lows[percentile], low);
            keep(result.highs[percentile], high);
        });
    }
    return result;
}
/**
 * The same, from columns of values.
 *
 * @param fill writes the values of all runs in the week with this index to `column`, of whose length the plan is
 * @param effect as in `meanOf`
 */
export function fanOf(weeks, fill, plan, column, effect = 1) {
    return fanFrom(weeks, plan, (week) => {
        fill(week, column);
        selectRanks(column, column.length, plan.ranks, plan.values);
        return meanOf(column, effect);
    });
}
/** A distribution over time of any number of every future. `valuesAt` gives it for all runs in a week; `effect` as in `meanOf`. */
export function fanOver(weeks, runs, valuesAt, effect = 1) {
    return fanOf(weeks.length, (i, column) => column.set(valuesAt(weeks[i])), percentilePlan(runs, PERCENTILES, effect), new Float64Array(runs), effect);
}
