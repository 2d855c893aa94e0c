import * as z from 'zod';
import { quoted } from '../quantities/problem.js';
import { limits, readQuantity } from '../quantities/read.js';
import { KINDS } from '../quantities/kinds.js';
// Browsers with a strict content security policy refuse code that is generated at run time.
z.config({ jitless: true });
/** What was written as a map; an empty one if it is none. */
export const asMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
export function addProblem(ctx, { message, hint }, path = []) {
    ctx.addIssue({ code: 'custom', message, path, params: { hint } });
}
/** Words for a value that is absent or of the wrong sort. */
export const expected = (what) => (issue) => issue.input === undefined ? `is missing: it takes ${what}.` : `takes ${what}, not ${sort(issue.input)}.`;
/** Words for a map whose name, given under `key`, is missing or not known. */
export const unknownName = (key) => ({ input }) => {
    const given = input?.[key];
    return given === undefined ? 'is missing.' : `${quoted(String(given))} is not a ${key}.`;
};
const sort = (input) => Array.isArray(input) ? 'a list' : typeof input === 'object' ? 'a map of keys' : quoted(String(input));
/** A number or a text, as one writes quantities. */
export const scalar = (what) => z.union([z.string(), z.number()], { error: expected(what) }).transform(String);
/** A map that knows all its keys. */
export function map(shape, what, noun = 'key') {
    const known = Object.keys(shape);
    const unknown = z.unknown().superRefine((_, ctx) => {
        ctx.addIssue({ code: 'custom', message: `is not a ${noun}.`, params: { known } });
    });
    return z.object(shape, { error: expected(what) }).catchall(unknown);
}
/** A quantity with its unit, read into the model's unit. */
export function quantity(reading, meta, whole = false) {
    const { kind } = reading;
    return scalar(`${KINDS[kind].noun} such as ${KINDS[kind].example}`)
        .transform((text, ctx) => {
        const value = readQuantity(text, reading);
        if (typeof value === 'number' && (!whole || Number.isInteger(value)))
            return value;
        addProblem(ctx, typeof value === 'number' ? { message: `${quoted(text)} is not a whole number.` } : value);
        return z.NEVER;
    })
        .meta({ unit: KINDS[kind].unit, ...meta, description: `${meta.description} (${limits(kind, reading.range)})` });
}
/**
 * A list, whose length is looked at before its items are read: they may be as many as a file can hold.
 *
 * @param what it is, in words
 * @param things what it has too many of
 */
export const list = (item, { what, things, most }) => z.preprocess((written, ctx) => {
    if (Array.isArray(written) && written.length > most)
        addProblem(ctx, { message: `has ${written.length} ${things}; ${most} are the most.` });
    return written;
}, z.array(item, { error: expected(what) }));
const inAnyCase = (words) => words.flatMap((word) => [word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()]);
export const ON = inAnyCase(['on', 'yes', 'true']);
export const OFF = inAnyCase(['off', 'no', 'false']);
/** on or off, in the words people use for it. */
export const onOff = (meta) => z
    .union([z.enum([...ON, ...OFF]), z.boolean()], { error: expected('on or off') })
    .transform((value) => value === true || ON.includes(String(value)))
    .meta({ ...meta });
/** Free text. */
export const text = (longest, meta) => scalar('a text')
    .superRefine((value, ctx) => {
    if (value.length > longest)
        addProblem(ctx, { message: `has ${value.length} letters; ${longest} are the most.` });
})
    .meta({ ...meta });
