import * as z from 'zod';
import { KNOWN, KNOWN_NAMES } from '../known.js';
import { KINDS } from '../quantities/kinds.js';
import { limits, readQuantity, readRange } from '../quantities/read.js';
import { believe } from './belief.js';
import { addProblem, map } from './fields.js';
import { WRITTEN } from './shapes.js';
import { writeDistribution } from './writeDistribution.js';
/** “About” is within a tenth, in eight cases of ten. */
export const ABOUT = /^(?:about|around|roughly|some|ca\.?|circa|~|≈)\s*(?=.)/i;
const NEARLY = 0.1;
const believable = ({ kind, range }) => ({
    unit: kind,
    range,
    distribution: { shape: 'constant', value: 0 },
});
function field(name) {
    const entry = KNOWN[name];
    return WRITTEN.transform((written, ctx) => {
        let sound = true;
        const result = readKnown(written, entry, (problem, path) => {
            sound = false;
            addProblem(ctx, problem, path);
        });
        return sound ? result : z.NEVER;
    })
        .optional()
        .meta({
        description: `${entry.meaning} (${limits(entry.kind, entry.range)}); settles ${entry.settles}`,
        unit: KINDS[entry.kind].unit,
    });
}
function readKnown(written, entry, report) {
    if (typeof written !== 'string')
        return believe(written, believable(entry), report);
    const reading = { kind: entry.kind, range: entry.range, bare: true };
    const text = written.trim();
    const about = ABOUT.exec(text);
    const ends = about ? null : readRange(written, reading);
    // A range that reaches 0 or less is no lognormal one.
    if (ends !== null && !('message' in ends) && ends[0] <= 0)
        return evenly(ends[0], ends[1]);
    if (about === null)
        return believe(written, believable(entry), report);
    const value = readQuantity(text.slice(about[0].length), reading);
    if (typeof value === 'number')
        return aboutThat(value, entry.range);
    report(value);
    return { shape: 'constant', value: NaN };
}
const evenly = (low, high) => ({
    shape: 'normal',
    p10: low,
    p50: (low + high) / 2,
    p90: high,
});
/** What is about a value, as a known thing. */
export const about = (name, value) => aboutThat(value, KNOWN[name].range);
/** Without the noise of the last bits. */
const tidy = (value) => Number(value.toPrecision(12));
function aboutThat(value, [low, high]) {
    const reach = Math.min(NEARLY * Math.abs(value), value - low, high - value);
    return reach > 0
        ? { shape: 'normal', p10: tidy(value - reach), p50: value, p90: tidy(value + reach) }
        : { shape: 'constant', value };
}
/** `known:`, what people know of the company today. */
export const KNOWN_GIVEN = map(Object.fromEntries(KNOWN_NAMES.map((name) => [name, field(name)])), 'a map of what is known today', 'thing that can be known').transform((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
/** What is known as a file would give it. */
export const writeKnown = (known) => Object.fromEntries(KNOWN_NAMES.filter((name) => known[name] !== undefined).map((name) => [
    name,
    writeDistribution(known[name], believable(KNOWN[name])),
]));
