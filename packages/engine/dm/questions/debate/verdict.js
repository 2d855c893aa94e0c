import { normalCdf } from '../../random/normal.js';
import { meanOf, proportion } from '../../summary/estimate.js';
const NOTHING = { value: 0, error: 0, low: 0, high: 0 };
/** Index of the largest mean, the first of equals. */
export function bestOf(columns) {
    const sums = columns.map((column) => column.reduce((sum, value) => sum + value, 0));
    return sums.indexOf(Math.max(...sums));
}
/** Mean of the differences run by run; the same column is no different from itself. `effect` as in `meanOf`. */
export function gainOf(column, over, effect = 1) {
    if (column === over)
        return NOTHING;
    return meanOf(column.map((value, run) => value - over[run]), effect);
}
/**
 * By how much it is better to choose than to stay with what is chosen now: what one half of the futures finds best is tried on the other half, so that the luck
 * of being the best is no gain. Exactly 0 where all of them together find it best to stay. `effect` as in `meanOf`.
 */
export function gainOfChoosing(columns, now, effect = 1) {
    if (bestOf(columns) === now)
        return NOTHING;
    const choices = [0, 1].map((half) => bestOf(columns.map((column) => column.filter((_, run) => run % 2 === half))));
    return meanOf(columns[now].map((value, run) => columns[choices[1 - (run % 2)]][run] - value), effect);
}
/**
 * The proposals as one person or the group sees them.
 *
 * @param sign 1 where more of the measure is better, −1 where less is
 * @param effect as in `meanOf`
 */
export function verdictOf(columns, sign, effect = 1) {
    const worths = columns.map(({ worth }) => worth);
    const best = bestOf(worths);
    const others = worths.flatMap((_, i) => (i === best ? [] : [i]));
    const second = others[bestOf(others.map((i) => worths[i]))];
    const lead = gainOf(worths[best], worths[second], effect);
    const runs = worths[best].length;
    const ahead = worths[best].reduce((count, value, run) => count + (value > worths[second][run] ? 1 : 0), 0);
    return {
        standings: columns.map(({ worth, dead }) => ({
            mean: measured(meanOf(worth, effect), sign),
            dead,
            regret: gainOf(worths[best], worth, effect),
        })),
        best,
        second,
        lead,
        noise: noiseOf(lead),
        ahead: proportion(ahead / runs, runs, effect),
    };
}
/** Chance that a lead is not one; the lead of a single future tells nothing. */
function noiseOf({ value, error }) {
    if (error > 0)
        return normalCdf(-value / error);
    return error === 0 && value > 0 ? 0 : 0.5;
}
/** Of what something is worth, the measure again. */
export const measured = ({ value, error, low, high }, sign) => sign > 0 ? { value, error, low, high } : { value: -value, error, low: -high, high: -low };
