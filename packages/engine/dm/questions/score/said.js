import { sampler } from '../../coefficients/sample.js';
import { normalQuantile } from '../../random/normal.js';
import { middleOf as between } from '../../scenario/checks/percentiles.js';
import { quoted } from '../../scenario/quantities/problem.js';
import { readQuantity, readRange } from '../../scenario/quantities/read.js';
import { estimatePercentiles, percentilePlan } from '../../summary/quantiles.js';
import { POINTS, SAID } from './entry.js';
import { readingOf } from './scale.js';
const LEVELS = Array.from({ length: POINTS }, (_, i) => ((i + 0.5) / POINTS) * 100);
/** A distribution by its percentiles (0–100). */
function sayingOf(at) {
    return {
        percentiles: Object.fromEntries(SAID.map((percentile) => [percentile, kept(at(percentile))])),
        points: LEVELS.map((level) => kept(at(level))),
        probability: null,
    };
}
const kept = (value) => Number(value.toPrecision(7));
/**
 * What futures say of a measure, one value a run; `judged` for what either happens (1) or not (0). A probability is
 * that of Jeffreys, (k + ½)/(n + 1): no number of futures makes anything certain.
 */
export function sayingOfFutures(values, judged) {
    if (judged)
        return {
            percentiles: null,
            points: null,
            probability: kept((values.reduce((sum, value) => sum + value, 0) + 0.5) / (values.length + 1)),
        };
    const wanted = [...SAID, ...LEVELS];
    const found = new Map();
    estimatePercentiles(percentilePlan(values.length, wanted), values, values.length, (i, { value }) => found.set(wanted[i], value));
    return sayingOf((percentile) => found.get(percentile));
}
/**
 * What a person says of a measure: `$8M to $12M` holds eight cases in ten, one in ten lies below and one above; one number claims to be certain; of what
 * either happens or not, a probability (`30%`).
 *
 * @param median as many cases above it as below, where the person says so
 */
export function readSaying(text, name, median = null) {
    const reading = readingOf(name);
    if (reading === null) {
        const probability = readQuantity(text, { kind: 'share', range: [0, 1], bare: true });
        if (typeof probability !== 'number')
            return { ...probability, hint: `Write how likely it is, such as 30%: ${name} either happens or not.` };
        return median === null
            ? { percentiles: null, points: null, probability }
            : { message: 'A probability has no median.' };
    }
    const ends = readRange(text, reading);
    if (ends === null) {
        const value = readQuantity(text, reading);
        if (typeof value !== 'number')
            return value;
        return median === null
            ? sayingOf(() => value)
            : { message: `${quoted(text)} is one number, and its own median.`, hint: 'Give a range, such as $8M to $12M.' };
    }
    if ('message' in ends)
        return ends;
    const [low, high] = ends;
    const middle = median === null ? null : readQuantity(median, reading);
    if (middle !== null && typeof middle !== 'number')
        return middle;
    if (middle !== null && !(middle > low && middle < high))
        return { message: `The median ${quoted(median)} does not lie within ${quoted(text)}.` };
    const shape = reading.range[1] === 1 && low > 0 && high < 1 ? 'logit-normal' : low > 0 ? 'lognormal' : 'normal';
    const belief = { shape, p10: low, p50: middle ?? between(shape, low, high), p90: high };
    const at = sampler(belief);
    const [least, most] = reading.range;
    return sayingOf((percentile) => Math.min(most, Math.max(least, at(normalQuantile(percentile / 100)))));
}
