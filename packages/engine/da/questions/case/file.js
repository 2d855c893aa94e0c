import { currenciesIn } from '../../scenario/quantities/currency.js';
import * as z from 'zod';
import { dayNumber } from '../../scenario/calendar.js';
import { believe } from '../../scenario/checks/belief.js';
import { addProblem, map, quantity, scalar, text } from '../../scenario/checks/fields.js';
import { WRITTEN } from '../../scenario/checks/shapes.js';
import { readMoment } from '../../scenario/moment.js';
import { quoted } from '../../scenario/quantities/problem.js';
import { bare, suggestion } from '../../scenario/suggest.js';
import { ALSO_WHO, CASE_INPUT_NAMES, CASE_INPUTS, LOSS_IN_MONEY, WHO, } from './inputs.js';
/** Words for “as planned”. */
const NO_OVERRUN = ['none', 'no', 'off'];
function belief(name) {
    return WRITTEN.transform((written, ctx) => {
        if (name === 'overrun' && typeof written === 'string' && NO_OVERRUN.includes(bare(written)))
            return { shape: 'constant', value: 1 };
        let sound = true;
        const result = believe(written, inputFor(name, written), (problem, path) => {
            sound = false;
            addProblem(ctx, problem, path);
        });
        return sound ? result : z.NEVER;
    }).meta({ description: CASE_INPUTS[name].meaning, samples: [CASE_INPUTS[name].sample] });
}
/** Whether a loss is given in money. */
export const isMoney = (written) => currenciesIn(JSON.stringify(written)).length > 0;
/** What is believed about an input: a loss is of time or of money. */
export const inputFor = (name, written) => name === 'loss' && isMoney(written) ? LOSS_IN_MONEY : CASE_INPUTS[name];
const who = scalar('engineers, others or everybody').transform((written, ctx) => {
    const word = bare(written);
    const meant = Object.hasOwn(WHO, word) ? word : Object.hasOwn(ALSO_WHO, word) ? ALSO_WHO[word] : undefined;
    if (meant !== undefined)
        return meant;
    addProblem(ctx, {
        message: `${quoted(written)} is nobody that a case knows.`,
        hint: suggestion(written, [...Object.keys(WHO), ...Object.keys(ALSO_WHO)])
            ?? 'There are engineers, others and everybody.',
    });
    return z.NEVER;
});
const moment = scalar('a point in time such as month 3').transform((written, ctx) => {
    if (['now', 'today'].includes(bare(written)))
        return { weeks: 0 };
    const read = readMoment(written);
    if (!('message' in read))
        return read;
    addProblem(ctx, read);
    return z.NEVER;
});
const today = scalar('a date such as 2027-01-04').superRefine((written, ctx) => {
    if (dayNumber(written) === null)
        addProblem(ctx, { message: `${quoted(written)} is not a date.`, hint: 'Write year-month-day, as in 2027-01-04.' });
});
const REQUIRED = ['loss', 'saves', 'effort'];
const optional = CASE_INPUT_NAMES.filter((name) => !REQUIRED.includes(name));
/** A business case as a file gives it. */
export const CASE_FILE = map({
    name: text(200, { description: 'What the investment is called' }).optional(),
    description: text(5000, { description: 'The story, in a few lines' }).optional(),
    scenario: text(1000, {
        description: 'The company it happens in: the loss grows with it and ends if it dies',
    }).optional(),
    today: today.optional().meta({ description: 'First day; default: that of the scenario' }),
    horizon: quantity({ kind: 'weeks', range: [1, 1560], bare: false }, { description: 'Until when it has to pay, from today on', usual: '2 years' })
        .transform((weeks) => Math.floor(weeks + 0.5))
        .optional(),
    runs: quantity({ kind: 'count', range: [1, 1_000_000], bare: true }, { description: 'Futures', usual: 10_000 }, true).optional(),
    seed: text(200, { description: 'Any text; the same seed gives the same futures', usual: 'paydown' }).optional(),
    who: who.optional().meta({ description: 'Who loses the time: engineers, others or everybody' }),
    start: moment.optional().meta({ description: 'When the work begins: month 3, week 6 or a date; default: today' }),
    team: quantity({ kind: 'heads', range: [0.1, 10_000], bare: true }, { description: 'Engineers who work on it', usual: '2' }).optional(),
    discount: quantity({ kind: '1/year', range: [0, 5], bare: true }, { description: 'Discount rate', usual: '12% per year' }).optional(),
    ...Object.fromEntries(REQUIRED.map((name) => [name, belief(name)])),
    ...Object.fromEntries(optional.map((name) => [name, belief(name).optional()])),
}, 'a map of keys');
/** Names of keys in a case, which are options of the command as well. */
export const CASE_KEYS = Object.keys(CASE_FILE.shape);
