import * as z from 'zod';
import { KINDS } from '../quantities/kinds.js';
import { quoted } from '../quantities/problem.js';
import { limits, readQuantity } from '../quantities/read.js';
import { keyOf, ROUNDS, START, START_NUMBERS } from '../start.js';
import { suggestion } from '../suggest.js';
import { addProblem, expected, map, OFF, ON, quantity } from './fields.js';
const readingOf = ({ kind, range }) => ({ kind, range, bare: false });
function field(name) {
    const entry = START[name];
    return quantity(readingOf(entry), {
        description: entry.usual ? `${entry.meaning}; default: ${entry.usual[0]}` : entry.meaning,
    });
}
const ROUND_NAMES = Object.keys(ROUNDS);
const round = z
    .enum(ROUND_NAMES, {
    error: ({ input }) => typeof input === 'string'
        ? `${quoted(input)} is not a round. ${suggestion(input, ROUND_NAMES)}`
        : expected('the name of a round')({ input }),
})
    .meta({ description: START.rounds.meaning, usual: START.rounds.usual[0] });
const mandate = z
    .union([z.string(), z.number(), z.boolean()], { error: expected('yes, no or a duration') })
    .transform((written, ctx) => {
    const text = String(written);
    if (ON.includes(text))
        return true;
    if (OFF.includes(text))
        return false;
    const value = readQuantity(text, readingOf(START.mandate));
    if (typeof value === 'number')
        return value;
    addProblem(ctx, { ...value, hint: 'Write yes, no or the time left: 18 months.' });
    return z.NEVER;
})
    .meta({
    description: `${START.mandate.meaning}, or yes or no; default: ${START.mandate.usual[0]} (${limits(START.mandate.kind, START.mandate.range)})`,
    unit: KINDS.weeks.unit,
});
const given = START_NUMBERS.filter((name) => !START[name].usual).map((name) => [keyOf(name), field(name)]);
const usual = START_NUMBERS.filter((name) => START[name].usual).map((name) => [keyOf(name), field(name).optional()]);
/** `company:`, where the company stands in week 0. */
export const COMPANY = map({ ...Object.fromEntries([...given, ...usual]), round: round.optional(), mandate: mandate.optional() }, 'a map with engineers, arr and cash').transform((numbers) => ({
    ...Object.fromEntries(START_NUMBERS.map((name) => [name, numbers[keyOf(name)]])),
    round: numbers['round'],
    mandate: numbers['mandate'],
}));
