import { rowOf } from '../simulate/block.js';
/** Bins between two order statistics of the first block; values beyond them lie in the first and the last. */
export const BINS = 2048;
/** Values of the first block that lie beyond the bins, on each side: fewer than lie beyond any percentile. */
const BEYOND = 1 / 40;
/** The scales of some outcomes in some weeks, [outcome][week], as the first block of the run has them. */
export function scalesFrom(first, names, weeks) {
    return names.flatMap((name) => weeks.map((week) => {
        const row = rowOf(first, name, week);
        const sorted = first.values.slice(row, row + first.runs).sort();
        const cut = Math.floor(BEYOND * first.runs);
        const [low, high] = [sorted[cut], sorted[first.runs - 1 - cut]];
        return { low, perUnit: high > low ? BINS / (high - low) : 0, common: commonest(sorted) };
    }));
}
/** The value that most of some sorted ones have, the least of them where there are several; 0 if all differ. */
function commonest(sorted) {
    let [value, most] = [0, 1];
    for (let first = 0, end = 0; first < sorted.length; first = end) {
        while (end < sorted.length && sorted[end] === sorted[first])
            end++;
        if (end - first > most)
            [value, most] = [sorted[first], end - first];
    }
    return value;
}
/** The bin of a value. Larger values have the same or a later one. */
export const binOf = (x, { low, perUnit }) => binAt((x - low) * perUnit);
/** The bin at so many bins from the lower end. */
export const binAt = (bins) => (bins < 0 ? 0 : bins >= BINS ? BINS - 1 : bins | 0);
