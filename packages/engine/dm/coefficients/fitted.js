import { hashOf } from '../random/hash.js';
import { streamState, uniform } from '../random/streams.js';
/** @param names what is drawn, in its order; null for what is not to be taken */
export function takingOf(draws, names) {
    const taken = draws.names
        .map((name, column) => ({ column, place: names.indexOf(name) }))
        .filter(({ place }) => place >= 0);
    return {
        draws,
        count: draws.values.length / draws.names.length,
        cumulative: cumulative(draws.weights ?? []),
        columns: Int32Array.from(taken, ({ column }) => column),
        places: Int32Array.from(taken, ({ place }) => place),
    };
}
function cumulative(weights) {
    const sums = new Float64Array(weights.length);
    let sum = 0;
    for (let i = 0; i < weights.length; i++)
        sums[i] = sum += weights[i];
    for (let i = 0; i < sums.length; i++)
        sums[i] = sums[i] / sum;
    return sums;
}
/** Turns of the golden ratio: of any number of runs in a row, each draw is taken as often as its weight says, to within one or two. */
const GOLDEN = 0.6180339887498949;
/** Far above the channels of the weekly chances, and below those of the coefficients, which have the top bit. */
const CHANNEL = 0xf17_7ed;
const state = new Int32Array(4);
/** Which draw a run takes: systematic resampling, as a function of the seed and the run alone. */
export function drawOf({ cumulative: sums, count }, key, run) {
    if (sums.length === 0)
        return run % count;
    streamState(key, 0, CHANNEL, state, 0);
    const turned = uniform(state, 0) + run * GOLDEN;
    const at = turned - Math.floor(turned);
    let [low, high] = [0, count - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sums[middle] > at)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Puts the values of a run's draw into their places. */
export function takeFitted(taking, key, run, into) {
    const { draws, columns, places } = taking;
    const from = drawOf(taking, key, run) * draws.names.length;
    for (let i = 0; i < columns.length; i++)
        into[places[i]] = draws.values[from + columns[i]];
}
/** The columns of draws, to be sorted but once. */
const sorted = new WeakMap();
function columnsOf(draws) {
    const columns = sorted.get(draws) ?? draws.names.map((_, place) => sortedColumn(draws, place));
    sorted.set(draws, columns);
    return columns;
}
function sortedColumn({ names, values, weights }, place) {
    const rows = Array.from({ length: values.length / names.length }, (_, row) => ({
        value: values[row * names.length + place],
        weight: weights?.[row] ?? 1,
    })).sort((a, b) => a.value - b.value);
    let sum = 0;
    return {
        values: Float64Array.from(rows, ({ value }) => value),
        weights: Float64Array.from(rows, ({ weight }) => (sum += weight)),
    };
}
/** A quantile of what is drawn of a coefficient: so large a share of the weight, 0–1, is on draws that are no larger. */
export function fittedQuantile(draws, name, share) {
    const { values, weights } = columnsOf(draws)[draws.names.indexOf(name)];
    const below = share * weights.at(-1);
    return values[weights.findIndex((weight) => weight >= below)];
}
/** A belief in eight letters, to tell whether it is still the same. */
export function beliefDigest(believed) {
    const text = JSON.stringify(Object.entries(believed).sort(([a], [b]) => (a < b ? -1 : 1)));
    return hashOf(text).toString(16).padStart(8, '0');
}
/** Whether a fit speaks of a coefficient, and nothing else is believed of it since. */
export const isFitted = ({ names, believed }, beliefs, name) => believed[names.indexOf(name)] === beliefDigest(beliefs[name]);
