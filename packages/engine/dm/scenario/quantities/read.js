import { complete, parseAmount, splitRange } from './amount.js';
import { convert, isBare, KINDS } from './kinds.js';
import { quoted } from './problem.js';
import { writeLimits, writeQuantity } from './write.js';
/** $M that somebody may have meant who wrote so many dollars. */
const LEAST_MEANT = 0.05;
const DIMENSIONLESS = [
    '1/year',
    '1/week',
    'share',
    'factor',
    'FTE',
    'heads',
    'tickets',
    'tickets/week',
    'count',
];
/** One number a person wrote, in the model's unit, or what is wrong with it. */
export function readQuantity(text, reading) {
    const amount = parseAmount(text);
    if (amount === null)
        return misunderstood(text, reading.kind);
    return 'message' in amount ? amount : inModel(text, amount, reading);
}
/** `8 to 24 weeks` as two numbers in the model's unit, low below high; what is wrong with it; or null when the text is no range. */
export function readRange(text, reading) {
    const ends = splitRange(text);
    if (!ends)
        return null;
    const [first, second] = [parseAmount(ends[0]), parseAmount(ends[1])];
    if (first === null || second === null)
        return misunderstood(text, reading.kind);
    if ('message' in first)
        return first;
    if ('message' in second)
        return second;
    const end = (own, amount, other) => {
        const whole = complete(amount, other);
        const value = inModel(own, whole, reading, text);
        // An end that is large by the other’s word alone is no number of its own.
        return typeof value !== 'number' && whole.scale !== amount.scale ? inModel(text, whole, reading) : value;
    };
    const low = end(ends[0], first, second);
    if (typeof low !== 'number')
        return low;
    const high = end(ends[1], second, first);
    if (typeof high !== 'number')
        return high;
    return low < high
        ? [low, high]
        : { message: `${quoted(text)} does not rise: the low end must be below the high end.` };
}
/** @param whole the range of which the text is one end, and may have its unit from the other */
function inModel(text, amount, reading, whole = text) {
    const { kind, range } = reading;
    const unclear = withoutUnit(text, amount, reading) ?? fewDollars(text, amount, kind) ?? withoutPeriod(text, amount, kind);
    if (unclear !== null)
        return unclear;
    const value = convert(amount, kind);
    return value === null ? misunderstood(whole, kind) : withinRange(text, value, kind, range, isBare(amount));
}
const exampleOf = (kind) => `Write for example ${KINDS[kind].example}.`;
function withoutUnit(text, amount, { kind, bare }) {
    if (!isBare(amount) || amount.number === 0 || bare || DIMENSIONLESS.includes(kind))
        return null;
    return {
        message: `${quoted(text)} has no unit.`,
        hint: amount.number > 0 ? `Did you mean ${withUnit(amount.number, kind)}?` : exampleOf(kind),
    };
}
/** Money of a company in single dollars, which most likely were meant to be millions. */
function fewDollars(text, { currency, scale, number }, kind) {
    const size = Math.abs(number);
    if (kind !== '$M' || currency === null || scale !== null || number === 0 || size >= 1000)
        return null;
    return {
        message: `${quoted(text)} is less than $1,000.`,
        hint: size >= LEAST_MEANT ? `Did you mean $${number}M?` : exampleOf(kind),
    };
}
function withoutPeriod(text, amount, kind) {
    const people = amount.unit === 'head' || amount.unit === 'FTE';
    const flows = kind === '$M/year' || kind === '$M/week' || (kind === 'person-weeks/week' && !people);
    return flows && amount.per === null && !isBare(amount)
        ? { message: `${quoted(text)} does not say per what.`, hint: exampleOf(kind) }
        : null;
}
/** The value, or the fault that it lies outside its limits. */
export function withinRange(text, value, kind, [low, high], bare) {
    if (value >= low && value <= high)
        return value;
    const message = `${quoted(text)} is out of range: it must be ${limits(kind, [low, high])}.`;
    const percent = bare && (kind === 'share' || kind === '1/year') && value > 1 && value / 100 >= low && value / 100 <= high;
    return percent ? { message, hint: `Did you mean ${value}%?` } : { message };
}
/** Limits in words: “from 0% to 100%”. */
export function limits(kind, [low, high]) {
    const text = high >= Number.MAX_SAFE_INTEGER ? `at least ${writeQuantity(low, kind)}` : `from ${writeLimits(low, high, kind)}`;
    return text.replace(/(?<![.\d])\d{4,}/g, grouped);
}
const grouped = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
function misunderstood(text, kind) {
    const months = (kind === 'weeks' || kind === 'years') && /\d\s*m$/i.test(text);
    return {
        message: `${quoted(text)} is not ${KINDS[kind].noun}.`,
        hint: months
            ? `Did you mean ${text.trim().replace(/\s*m$/i, ' months')}?`
            : `Write for example ${KINDS[kind].example}.`,
    };
}
function withUnit(x, kind) {
    switch (kind) {
        case '$M':
            return Math.abs(x) < 1000 ? `$${x}M` : `$${grouped(String(x))}`;
        case 'weeks':
        case 'years':
            return `${x} weeks, ${x} months or ${x} years`;
        case 'person-weeks':
            return `${x} person-weeks`;
        default:
            return KINDS[kind].example;
    }
}
