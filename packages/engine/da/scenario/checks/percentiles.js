import { exp, log, log1p } from '../../random/maths.js';
import { normalQuantile, Z90 } from '../../random/normal.js';
import { PERCENTILE_KEYS } from './shapes.js';
/** The scale on which a shape is a bell curve, and back. */
const SCALE = {
    normal: [(x) => x, (y) => y],
    lognormal: [log, exp],
    'logit-normal': [(x) => log(x / (1 - x)), (y) => 1 / (1 + exp(-y))],
};
/** The key of a percentile under the name that a file may also give it. */
export const ALIASES = { low: 'p10', median: 'p50', high: 'p90' };
/**
 * P10, P50 and P90 of the shape that has these percentiles. With a middle each side has a spread of its own; without one, one spread fits both. P10 and P90
 * stay the very numbers that were given.
 */
export function throughPercentiles(shape, { below, middle, above }) {
    const [forward, back] = SCALE[shape];
    const [under, over] = [-z(below[0]), z(above[0])];
    const [low, high] = [forward(below[1]), forward(above[1])];
    if (middle === null && below[0] === 'p10' && above[0] === 'p90')
        return [below[1], middleOf(shape, below[1], above[1]), above[1]];
    const mid = middle === null ? (low * over + high * under) / (under + over) : forward(middle);
    const reach = (from, by) => back(mid + ((from - mid) / by) * Z90);
    return [
        below[0] === 'p10' ? below[1] : reach(low, under),
        middle ?? back(mid),
        above[0] === 'p90' ? above[1] : reach(high, over),
    ];
}
/** The value as far from low as from high, on the scale on which the shape is a bell curve. */
export function middleOf(shape, low, high) {
    if (shape === 'normal')
        return (low + high) / 2;
    if (shape === 'lognormal')
        return Math.sqrt(low * high);
    const odds = Math.sqrt((low / (1 - low)) * (high / (1 - high)));
    return odds / (1 + odds);
}
/** The same of a normal or lognormal distribution by its mean and standard deviation. */
export function throughMoments(shape, mean, sd) {
    if (shape === 'normal')
        return [mean - Z90 * sd, mean, mean + Z90 * sd];
    const variance = log1p((sd / mean) * (sd / mean));
    const middle = log(mean) - variance / 2;
    const reach = Z90 * Math.sqrt(variance);
    return [exp(middle - reach), exp(middle), exp(middle + reach)];
}
const z = (key) => normalQuantile(PERCENTILE_KEYS[key]);
