import { kept } from './digits.js';
/**
 * Splits the spread of values that are grouped by world, `each` values a world (2 or more), worlds one after another.
 *
 * Analysis of variance with random effects: the variance within worlds estimates chance; that of the worlds’ means is too large by one `each`-th of it,
 * as a mean of few futures has luck of its own, and this is taken off. The share is cut to 0–1. Its error is the jackknife’s, leaving out a world at a time.
 */
export function splitSpread(values, each) {
    const worlds = values.length / each;
    const means = new Float64Array(worlds);
    const within = new Float64Array(worlds);
    for (let world = 0; world < worlds; world++) {
        let sum = 0;
        for (let i = 0; i < each; i++)
            sum += values[world * each + i];
        means[world] = sum / each;
        for (let i = 0; i < each; i++) {
            const away = values[world * each + i] - means[world];
            within[world] += (away * away) / (each - 1);
        }
    }
    const middle = total(means) / worlds;
    const away = means.map((mean) => mean - middle);
    const sums = { away: total(away), squares: total(away.map((a) => a * a)), within: total(within) };
    const share = shareBetween(sums, worlds, each);
    const negligible = (ROUNDING * (sums.squares + sums.within)) / worlds;
    const without = means.map((_, world) => shareBetween({
        away: sums.away - away[world],
        squares: sums.squares - away[world] * away[world],
        within: sums.within - within[world],
    }, worlds - 1, each, negligible));
    const centre = total(without) / worlds;
    const error = Math.sqrt(((worlds - 1) / worlds) * total(without.map((other) => (other - centre) * (other - centre))));
    const value = Number.isNaN(error) ? NaN : Math.min(Math.max(share, 0), 1);
    const estimate = (part) => ({ value: kept(part, error), error: kept(error, error) });
    return { coefficients: estimate(value), luck: estimate(1 - value) };
}
/** What taking a world out of a sum may leave, as a share of the sum. */
const ROUNDING = 1e-12;
/** The share of the spread that lies between worlds, from sums over them; NaN where there is no more than a negligible one. */
function shareBetween(sums, worlds, each, negligible = 0) {
    const luck = sums.within / worlds;
    const means = (sums.squares - (sums.away * sums.away) / worlds) / (worlds - 1);
    const between = means - luck / each;
    return means + luck > negligible ? between / (between + luck) : NaN;
}
function total(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum;
}
/** The rank of each value among all, from 1; equal values share their middle rank. */
export function ranks(values) {
    const order = Float64Array.from(values)
        .map((_, i) => i)
        .sort((a, b) => values[a] - values[b]);
    const result = new Float64Array(values.length);
    for (let first = 0, end = 0; first < order.length; first = end) {
        while (end < order.length && values[order[end]] === values[order[first]])
            end++;
        for (let i = first; i < end; i++)
            result[order[i]] = (first + 1 + end) / 2;
    }
    return result;
}
