import { own } from '../own.js';
import { limits, readQuantity, readRange } from '../quantities/read.js';
import { writeQuantity } from '../quantities/write.js';
import { ALIASES, throughMoments, throughPercentiles } from './percentiles.js';
import { PERCENTILE_KEYS } from './shapes.js';
const FORM = { kind: 'factor', range: [0.01, 1000], bare: true };
const WIDER = 'For a range that includes its ends, write {shape: uniform, low: …, high: …}.';
/**
 * A distribution of one coefficient, in its unit. What is wrong goes to `report`, with the part of the map it is in; the result then
 * holds NaN and is not to be used.
 */
export function believe(written, entry, report) {
    const reading = { kind: entry.unit, range: entry.range, bare: true };
    const readAs = (as) => (text, path) => {
        const value = readQuantity(text, as);
        if (typeof value === 'number')
            return value;
        report(value, path);
        return NaN;
    };
    const read = readAs(reading);
    if (typeof written === 'string')
        return believeText(written, entry, reading, read, report);
    if (Array.isArray(written))
        return observed(written, [], read, report);
    switch (written.shape) {
        case 'constant':
            return { shape: 'constant', value: read(written.value, ['value']) };
        case 'observed':
            return observed(written.values, ['values'], read, report);
        case 'lognormal':
        case 'logit-normal':
        case 'normal':
            return byNumbers(written, entry, read, readAs, report);
        case 'uniform': {
            const [low, high] = [read(written.low, ['low']), read(written.high, ['high'])];
            rising(report, low < high || Number.isNaN(low + high), 'low and high');
            return { shape: 'uniform', low, high };
        }
        case 'triangular':
        case 'pert': {
            const [low, mode, high] = [
                read(written.low, ['low']),
                read(written.mode, ['mode']),
                read(written.high, ['high']),
            ];
            rising(report, (low <= mode && mode <= high && low < high) || Number.isNaN(low + mode + high), 'low, mode and high');
            return { shape: written.shape, low, mode, high };
        }
        case 'beta': {
            const form = readAs(FORM);
            const [alpha, beta] = [form(written.alpha, ['alpha']), form(written.beta, ['beta'])];
            const [low, high] = [read(written.low ?? '0', ['low']), read(written.high ?? '1', ['high'])];
            rising(report, low < high || Number.isNaN(low + high), 'low and high');
            return { shape: 'beta', alpha, beta, low, high };
        }
    }
}
function believeText(text, entry, reading, read, report) {
    const [, range = text, lowest = '10', highest = '90'] = withinOf(text) ?? [];
    const ends = readRange(range, reading);
    if (ends === null)
        return { shape: 'constant', value: read(text, []) };
    if ('message' in ends)
        report(ends);
    else {
        const [below, above] = [`p${lowest}`, `p${highest}`];
        if (isBelow(below) && isAbove(above)) {
            const given = { below: [below, ends[0]], middle: null, above: [above, ends[1]] };
            return through(rangeShape(entry), given, entry, report);
        }
        report({ message: `P${lowest} and P${highest} are not percentiles on both sides of the middle.`, hint: PAIR });
    }
    return UNKNOWN;
}
/** `8 to 24 weeks (P5–P95)`: a range, and between which percentiles it lies. */
const WITHIN = /^(.*?)[\s,]*\(?\bp(\d+)\s*(?:to|-|–|\.\.)\s*p(\d+)\)?\s*$/i;
/** No range is that long, and the pattern takes time with the square of the length. */
const LONGEST_RANGE = 200;
export const withinOf = (text) => (text.length > LONGEST_RANGE ? null : WITHIN.exec(text));
const UNKNOWN = { shape: 'constant', value: NaN };
const PAIR = `Give one of ${names((p) => p < 0.5)} and one of ${names((p) => p > 0.5)}; low is p10, median p50 and high p90.`;
function names(where) {
    return Object.entries(PERCENTILE_KEYS)
        .filter(([, p]) => where(p))
        .map(([key]) => key)
        .join(', ');
}
const isPercentile = (key) => Object.hasOwn(PERCENTILE_KEYS, key);
const isBelow = (key) => isPercentile(key) && PERCENTILE_KEYS[key] < 0.5;
const isAbove = (key) => isPercentile(key) && PERCENTILE_KEYS[key] > 0.5;
/** A bell curve by two or three percentiles, or by its mean and standard deviation. */
function byNumbers(written, entry, read, readAs, report) {
    const { shape, ...numbers } = written;
    const given = Object.entries(numbers).filter((each) => each[1] !== undefined);
    const moments = given.filter(([key]) => key === 'mean' || key === 'sd');
    if (moments.length > 0 && shape !== 'logit-normal') {
        if (given.length !== 2 || moments.length !== 2) {
            report({ message: 'takes mean and sd together, and no percentile beside them.' });
            return UNKNOWN;
        }
        const { mean = '', sd = '' } = Object.fromEntries(given);
        const centre = read(mean, ['mean']);
        const spread = readAs({ kind: entry.unit, range: [0, Number.MAX_SAFE_INTEGER], bare: true })(sd, ['sd']);
        if (shape === 'lognormal' && centre <= 0) {
            report({ message: 'A lognormal distribution lies above 0.', hint: WIDER }, ['mean']);
            return UNKNOWN;
        }
        if (spread === 0)
            report({ message: 'is 0: write the mean alone.' }, ['sd']);
        return within(shape, throughMoments(shape, centre, spread), entry, report);
    }
    const values = given.map(([key, text]) => {
        const name = own(ALIASES, key) ?? key;
        return [name, read(text, [key])];
    });
    const below = values.filter((each) => isBelow(each[0]));
    const above = values.filter((each) => isAbove(each[0]));
    const middles = values.filter(([key]) => key === 'p50');
    if (below.length !== 1 || above.length !== 1 || middles.length > 1) {
        report({ message: 'needs one percentile below the middle and one above it, and at most one median.', hint: PAIR });
        return UNKNOWN;
    }
    return through(shape, { below: below[0], middle: middles[0]?.[1] ?? null, above: above[0] }, entry, report);
}
function through(shape, given, entry, report) {
    const [low, high] = [given.below[1], given.above[1]];
    if (shape === 'lognormal' && low <= 0)
        report({ message: 'A lognormal distribution lies above 0.', hint: WIDER });
    else if (shape === 'logit-normal' && (low <= 0 || high >= 1))
        report({ message: 'A logit-normal distribution lies between 0% and 100% and reaches neither.', hint: WIDER });
    else {
        const mid = given.middle ?? (low + high) / 2;
        rising(report, (low < mid && mid < high) || Number.isNaN(low + mid + high), 'low, median and high');
        return within(shape, throughPercentiles(shape, given), entry, report);
    }
    return UNKNOWN;
}
/** What a file would say of the distribution must be sayable: its P10 and P90 lie within the limits of the coefficient. */
function within(shape, [p10, p50, p90], { unit, range }, report) {
    const outside = [p10, p90].find((value) => value < range[0] || value > range[1]);
    if (outside !== undefined)
        report({
            message: `reaches too far: a tenth of the futures would lie beyond ${writeQuantity(significant(outside), unit)}; it must be ${limits(unit, range)}.`,
        });
    return { shape, p10, p50, p90 };
}
const significant = (value) => Number(value.toPrecision(3));
/** What “low to high” means: lognormal, and for a share that cannot pass 100% logit-normal. */
export const rangeShape = ({ unit, range, distribution }) => distribution.shape === 'logit-normal' || (unit === 'share' && range[1] <= 1) ? 'logit-normal' : 'lognormal';
function observed(written, path, read, report) {
    if (written.length === 0)
        report({ message: 'needs at least one value.' }, path);
    return { shape: 'observed', values: written.map((value, i) => read(value, [...path, i])) };
}
function rising(report, rises, names) {
    if (!rises)
        report({ message: `needs ${names} to rise in this order.` });
}
