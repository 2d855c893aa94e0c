import { complete, parseAmount, splitRange, } from '../../scenario/quantities/amount.js';
import { CURRENCIES } from '../../scenario/quantities/currency.js';
import { quoted } from '../../scenario/quantities/problem.js';
import { leadingPlace } from '../../summary/digits.js';
/** Points that are played at most: enough for a map of 50 × 50. */
export const MOST_POINTS = 2500;
/** Values of an axis that does not say how many. */
const STEPS = { curve: 21, map: 11 };
const FORM = /^([^=]+)=(.*?)(?::\s*(\d+))?$/s;
const EXAMPLE = 'Write path=from..to:steps, for example debt=0%..60%:13 or company.cash=$5M..$40M.';
/** What tells futures apart or says how they are counted cannot be swept. */
const FIXED = {
    runs: 'Give --runs.',
    seed: 'Give --seed.',
    horizon: 'Give --horizon, or judge at another time: --judge "arr at year 2".',
    name: EXAMPLE,
    description: EXAMPLE,
    start: EXAMPLE,
    stepsPerWeek: EXAMPLE,
    extends: EXAMPLE,
};
/** Axes as they are written, `company.cash=$5M..$40M:8`; what is wrong with each that means nothing, and with all of them together. */
export function readAxes(texts) {
    const read = texts.map((text) => readAxis(text, texts.length > 1 ? STEPS.map : STEPS.curve));
    const axes = read.filter((axis) => 'values' in axis);
    const problems = read.filter((axis) => 'message' in axis);
    if (texts.length > 2)
        problems.push({
            message: `${texts.length} values cannot vary at once.`,
            hint: 'Give one for a curve, two for a map.',
        });
    const [first, second] = axes;
    if (first && second && first.path === second.path)
        problems.push({ message: `${quoted(first.path)} is there twice.` });
    const points = axes.reduce((product, { values }) => product * values.length, 1);
    if (points > MOST_POINTS) {
        const counted = axes.map(({ values }) => values.length.toString()).join(' × ');
        problems.push({
            message: `${counted}${axes.length > 1 ? ` are ${points}` : ''} points; at most ${MOST_POINTS} are played.`,
            hint: 'Give fewer steps, such as debt=0%..60%:13.',
        });
    }
    return { axes, problems };
}
function readAxis(text, usual) {
    const match = FORM.exec(text.trim());
    if (!match)
        return { message: `${quoted(text)} is no range of a value.`, hint: EXAMPLE };
    const [, path, range, given] = match;
    const name = path.trim();
    const fixed = Object.hasOwn(FIXED, name) ? FIXED[name] : null;
    if (fixed !== null)
        return { message: `${quoted(name)} cannot vary here.`, hint: fixed };
    const ends = splitRange(range);
    if (!ends)
        return { message: `${quoted(range)} is no range from one value to another.`, hint: EXAMPLE };
    const steps = given === undefined ? usual : Number(given);
    if (steps < 2)
        return { message: `${quoted(text)} has fewer than two values.`, hint: EXAMPLE };
    const [first, second] = [parseAmount(ends[0]), parseAmount(ends[1])];
    const wrong = first === null ? ends[0] : second === null ? ends[1] : null;
    if (first === null || second === null)
        return { message: `${quoted(wrong)} is no number with a unit.`, hint: EXAMPLE };
    if ('message' in first)
        return first;
    if ('message' in second)
        return second;
    if (steps > MOST_POINTS)
        return {
            message: `${steps} points; at most ${MOST_POINTS} are played.`,
            hint: 'Give fewer steps, such as debt=0%..60%:13.',
        };
    const spaced = valuesBetween(first, second, steps);
    return 'message' in spaced
        ? { ...spaced, message: `${quoted(range)} ${spaced.message}` }
        : { path: name, values: spaced, written: text.trim() };
}
const ZEROS = { one: 0, k: 3, M: 6, B: 9 };
/** Evenly spaced values between two amounts, in the words of both: what one end says of its unit counts for the other. */
function valuesBetween(first, second, steps) {
    const differs = (one, other) => one !== null && other !== null && one !== other;
    if (differs(first.unit, second.unit) || differs(first.per, second.per))
        return { message: 'has ends in two units.', hint: 'Write both in one: 6 weeks..52 weeks.' };
    const [from, to] = [complete(first, second), complete(second, first)];
    const size = (amount) => ZEROS[amount.scale ?? 'one'];
    const largest = size(from) > size(to) ? from : to;
    const inLargest = (amount) => shift(amount.number, size(amount) - size(largest));
    const [low, high] = [inLargest(from), inLargest(to)];
    if (!(low < high))
        return { message: 'does not rise: the low end must be below the high end.' };
    const places = decimals(Math.max(Math.abs(low), Math.abs(high)));
    const inner = (i) => Number((low + ((high - low) * i) / (steps - 1)).toFixed(places));
    return Array.from({ length: steps }, (_, i) => {
        const at = i === 0 ? low : i === steps - 1 ? high : inner(i);
        return { text: textOf({ ...largest, number: at }), at };
    });
}
/** Decimals that give a number of this size twelve digits, and smaller ones beside it no more: what should be 0 is 0. */
const decimals = (size) => Math.min(Math.max(11 - leadingPlace(size), 0), 100);
const PLURALS = { head: 'people', FTE: 'FTE', times: 'times' };
function textOf({ number, currency, scale, unit, per }) {
    const size = number < 0 ? -number : number;
    const word = unit === null ? '' : unit === '%' ? '%' : ` ${PLURALS[unit] ?? (size === 1 ? unit : `${unit}s`)}`;
    return `${number < 0 ? '-' : ''}${currency === null ? '' : CURRENCIES[currency]}${size}${scale ?? ''}${word}${per === null ? '' : perText(per)}`;
}
const perText = (period) => ` per ${period}`;
/** Moves the decimal point of a number as it is written, so that no digit changes. */
function shift(x, zeros) {
    const [digits, exponent = '0'] = String(x).split('e');
    return Number(`${digits}e${Number(exponent) + zeros}`);
}
