import * as z from 'zod';
import { readMoment, weekOf } from '../moment.js';
import { writeQuantity } from '../quantities/write.js';
import { DEBT, writePolicy } from './debt.js';
import { addProblem, asMap, list, map, scalar, text } from './fields.js';
import { LEVERS_GIVEN, writeLever } from './levers.js';
import { SHIFTS, writeShift } from './shifts.js';
const MOST_CHANGES = 200;
export const moment = (meta) => scalar('a point in time such as month 6')
    .transform((written, ctx) => {
    const read = readMoment(written);
    if (!('message' in read))
        return read;
    addProblem(ctx, read);
    return z.NEVER;
})
    .meta({ ...meta });
/** One change, as written. */
export const CHANGE = map({
    at: moment({
        description: 'When it begins: month 6, week 26, year 2, 18 months (since the start) or a date',
        samples: ['month 6', '2028-03-01'],
    }),
    until: moment({
        description: 'When it ends and what held before holds again; without it, it stays',
        samples: ['month 9'],
    }).optional(),
    debt: DEBT.optional(),
    levers: LEVERS_GIVEN.optional(),
    coefficients: SHIFTS.optional(),
    label: text(200, { description: 'What charts call it' }).optional(),
}, 'a change with at and what it changes');
/** `timeline:`, changes of the policy, of levers or of coefficients. */
export const TIMELINE = list(CHANGE, { what: 'a list of changes', things: 'changes', most: MOST_CHANGES }).meta({
    description: 'Changes of the policy, of levers or of coefficients at a date; of changes that overlap, the later in the list wins',
});
/** The changes of a file, to be read one by one whatever else is wrong; none when there are more than there may be. */
export function changesIn(written) {
    const { timeline } = asMap(written);
    return Array.isArray(timeline) && timeline.length <= MOST_CHANGES ? timeline : [];
}
/** The times of a change, to be checked whatever else of it is wrong. */
export const TIMES = z.object({ at: CHANGE.shape.at, until: CHANGE.shape.until });
/** When a change holds, in weeks, for a company that starts on day `start` and is followed for `horizon` weeks. */
export function timesOf({ at, until }, start, horizon, report) {
    const from = weekOf(at, start);
    const end = until === undefined ? null : weekOf(until, start);
    const outside = `is not within the horizon of ${writeQuantity(horizon, 'weeks')}.`;
    if (from < 0)
        report('is before the start.', 'at');
    else if (from >= horizon)
        report(outside, 'at');
    if (end !== null && end > horizon)
        report(outside, 'until');
    else if (end !== null && end <= from)
        report('must come after at.', 'until');
    return { from, until: end };
}
/** A change that was read, with its times. */
export function changeOf({ debt, levers = {}, coefficients = {}, label }, times) {
    return {
        ...times,
        policy: debt ?? null,
        levers,
        ...(Object.keys(coefficients).length > 0 ? { coefficients } : {}),
        label: label ?? describe(debt, levers, coefficients),
    };
}
function describe(policy, levers, coefficients) {
    const debt = policy === undefined ? [] : [`debt ${policy.policy === 'fixed' ? String(writePolicy(policy)) : policy.policy}`];
    return [
        ...debt,
        ...Object.entries(levers).map(([name, value]) => `${name} ${writeLever(name, value)}`),
        ...Object.entries(coefficients).map(([name, shift]) => `${name} ${writeShift(name, shift)}`),
    ].join(', ');
}
