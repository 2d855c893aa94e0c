import * as z from 'zod';
import { dayNumber } from '../../scenario/calendar.js';
import { fault, inOrder } from '../../scenario/fault.js';
import { MEASURE_NAMES, isCondition } from '../common/measure.js';
/** Percentiles that are kept of every prediction: the median, and the ends of the intervals that hold 50%, 80% and 90%. */
export const SAID = [5, 10, 25, 50, 75, 90, 95];
/** Points that stand for a whole distribution: each for one part in a hundred, from 0.5% to 99.5%. */
export const POINTS = 100;
const date = z.string().refine((text) => dayNumber(text) !== null, { error: 'is no date' });
const number = z.number({ error: 'is no number' });
const measure = z.custom((name) => MEASURE_NAMES.includes(name), {
    error: 'is no outcome of this model',
});
const rising = (values) => values.every((value, i) => i === 0 || value >= values[i - 1]);
const percentiles = z
    .object(Object.fromEntries(SAID.map((percentile) => [percentile, number])))
    .refine((said) => rising(SAID.map((percentile) => said[percentile])), { error: 'do not rise' });
const points = z
    .array(number)
    .length(POINTS, { error: `must be ${POINTS} numbers` })
    .refine(rising, { error: 'do not rise' });
const PREDICTION = z
    .object({
    kind: z.literal('prediction'),
    made: date,
    who: z.string().min(1, { error: 'is empty' }).max(200, { error: 'is too long' }),
    measure,
    date,
    percentiles: percentiles.nullable(),
    points: points.nullable(),
    probability: number.min(0, { error: 'is below 0' }).max(1, { error: 'is above 1' }).nullable(),
    now: number.nullable(),
    from: z.object({ scenario: z.string(), seed: z.string(), runs: number, version: z.string() }).nullable(),
})
    .refine(({ measure: name, probability, points: said, percentiles: ends }) => isCondition(name) ? probability !== null : said !== null && ends !== null, { error: 'does not say what is predicted' });
const HAPPENED = z.object({ kind: z.literal('happened'), measure, date, value: number });
const LINE = z.discriminatedUnion('kind', [PREDICTION, HAPPENED], {
    error: 'is neither a prediction nor what happened',
});
const MOST_LETTERS = 64 * 1024 * 1024;
/** An entry as one line of a file, without its end. */
export const writeEntry = (entry) => JSON.stringify(entry);
/**
 * Reads a file of predictions and of what happened: one JSON object a line, empty lines aside. Every line that is not one is a fault with its number, so that
 * a file which is torn or was edited wrongly is never taken for a shorter one.
 *
 * @param file as faults name it
 */
export function readEntries(text, file) {
    if (text.length > MOST_LETTERS)
        return {
            entries: [],
            faults: [fault({ file, line: 0, column: 0 }, [], { message: 'The file is larger than 64 MiB.' })],
        };
    const entries = [];
    const faults = [];
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    lines.forEach((line, i) => {
        if (line.trim() === '')
            return;
        const read = readLine(line, i === lines.length - 1);
        if ('message' in read)
            faults.push(fault({ file, line: i + 1, column: 1 }, [], read));
        else
            entries.push(read);
    });
    return { entries, faults: inOrder(faults) };
}
function readLine(line, unended) {
    let said;
    try {
        said = JSON.parse(line);
    }
    catch {
        return unended && line.trimStart().startsWith('{')
            ? { message: 'This line is torn: its end is missing.', hint: 'Delete it, and predict again.' }
            : { message: 'This line is not JSON.', hint: 'Each line is one prediction or outcome as paydown wrote it.' };
    }
    const read = LINE.safeParse(said);
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    const name = issue.path.join('.');
    const words = /^(?:is|do|must|does)\b/.test(issue.message) ? issue.message : 'is missing or of another kind';
    return { message: name === '' ? `This line ${words}.` : `${capital(name)} ${words}.` };
}
const capital = (text) => `“${text}”`;
