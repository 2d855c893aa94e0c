import { complete, parseAmount, splitRange } from './amount.js';
import { FORMS } from './forms.js';
import { convert } from './kinds.js';
/** A number of the model as a person would write it. Reading the text gives the very same number. */
export const writeQuantity = (value, kind) => writeAlike([value], kind)[0];
/** Numbers of the model, all in the same form. Reading the texts gives the very same numbers. */
export function writeAlike(values, kind) {
    let best = [];
    let least = Infinity;
    for (const form of FORMS[kind]) {
        if (least <= form.cost + 1)
            break;
        const texts = values.map((value) => exact(form, value, kind));
        if (!allThere(texts))
            continue;
        const cost = form.cost + Math.max(...texts.map(digitsIn));
        if (cost < least)
            [best, least] = [texts, cost];
    }
    return best.length > 0 ? best : values.map((value) => writeQuantity(value, kind));
}
const exact = (form, value, kind) => form.texts(value).find((text) => readsAs(text, kind) === value);
const allThere = (texts) => texts.every((text) => text !== undefined);
/** Digits that count: those of `$0.0280M` are two, those of `1e-7` one. */
const digitsIn = (text) => /[\d.]+/
    .exec(text)[0]
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length || 1;
function readsAs(text, kind) {
    const amount = parseAmount(text);
    return amount === null || 'message' in amount ? null : convert(amount, kind);
}
const UNIT_AT_END = / (?:(?:day|week|month|year|person-(?:day|week|month|year))s?|FTE|per (?:week|month|year))$/;
/** Two numbers as a range that reads as the very same two, the unit once at the end where that is possible. */
export function writeRange(low, high, kind) {
    const [first, second] = writeAlike([low, high], kind);
    const texts = [`${first.replace(UNIT_AT_END, '')} to ${second}`, `${first} to ${second}`, `${low} to ${high}`];
    return texts.find((text) => {
        const ends = readEnds(text, kind);
        return ends !== null && ends[0] === low && ends[1] === high;
    });
}
/** Two numbers as limits, each in the form that suits it: “0.5 weeks to 30 years”. */
export function writeLimits(low, high, kind) {
    const [first, second] = [writeQuantity(low, kind), writeQuantity(high, kind)];
    const unit = UNIT_AT_END.exec(second)?.[0] ?? '';
    return `${unit && first.endsWith(unit) ? first.slice(0, -unit.length) : first} to ${second}`;
}
function readEnds(text, kind) {
    const ends = splitRange(text)?.map(parseAmount);
    if (!ends || !ends.every((end) => end !== null && !('message' in end)))
        return null;
    const [first, second] = ends;
    return [convert(complete(first, second), kind), convert(complete(second, first), kind)];
}
