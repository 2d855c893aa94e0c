import * as z from 'zod';
import { CATALOGUE, COEFFICIENT_NAMES } from '../../coefficients/catalogue/index.js';
import { quoted } from '../quantities/problem.js';
import { limits, readQuantity } from '../quantities/read.js';
import { writeQuantity } from '../quantities/write.js';
import { addProblem, map, scalar } from './fields.js';
/** What a company has only once, when it begins. */
const AT_START = ['debtAtStart'];
const RELATIVE = /^([+−-])\s*(\d+(?:\.\d+)?|\.\d+)\s*%$/;
const TIMES = /^(?:[x×*]|times\s)\s*(\d+(?:\.\d+)?|\.\d+)$|^(\d+(?:\.\d+)?|\.\d+)\s*[x×]$/i;
const MOST = 100;
/** What a coefficient becomes, as a person writes it: a value (`8% per year`), a change (`+10%`) or a factor (`1.1x`). */
export function readShift(text, name) {
    const { unit, range } = CATALOGUE[name];
    if (AT_START.includes(name))
        return { message: 'is how the company begins: it cannot change later.' };
    const written = text.trim();
    const [, sign, percent] = RELATIVE.exec(written) ?? [];
    const [, before, after] = TIMES.exec(written) ?? [];
    const times = percent !== undefined ? (100 + (sign === '+' ? 1 : -1) * Number(percent)) / 100 : Number(before ?? after ?? NaN);
    if (times >= 0 && times <= MOST)
        return { times };
    if (!Number.isNaN(times))
        return { message: `${quoted(written)} is out of range: a factor is from 0 to ${MOST}.` };
    const value = readQuantity(written, { kind: unit, range, bare: true });
    if (typeof value === 'number')
        return { value };
    const hint = 'A coefficient changes to one value, by a percentage (+10%) or by a factor (1.1x).';
    return { message: value.message, hint: value.hint === undefined ? hint : `${value.hint} ${hint}` };
}
/** A change as a file would give it. */
export const writeShift = (name, shift) => 'value' in shift ? writeQuantity(shift.value, CATALOGUE[name].unit) : `${shift.times}x`;
function shift(name) {
    const { meaning, unit, range } = CATALOGUE[name];
    return scalar('a value, a percentage such as +10% or a factor such as 1.1x')
        .transform((text, ctx) => {
        const read = readShift(text, name);
        if (!('message' in read))
            return read;
        addProblem(ctx, read);
        return z.NEVER;
    })
        .optional()
        .meta({ description: `${meaning}: its new value (${limits(unit, range)}), or by how much it changes: +10%, 1.1x` });
}
/** `coefficients:` of a change in the timeline. */
export const SHIFTS = map(Object.fromEntries(COEFFICIENT_NAMES.map((name) => [name, shift(name)])), 'a map of coefficients', 'coefficient').transform((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
