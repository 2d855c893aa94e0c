import * as z from 'zod';
import { DOOR_NAMES, DOORS, LOOPS, MECHANISMS, NOISES, SHOCKS, } from '../../coefficients/switches.js';
import { dayNumber } from '../calendar.js';
import { CURRENCY_CODES, currencyOf } from '../quantities/currency.js';
import { quoted } from '../quantities/problem.js';
import { COEFFICIENTS } from './coefficients.js';
import { COMPANY } from './company.js';
import { DEBT } from './debt.js';
import { addProblem, map, onOff, quantity, scalar, text } from './fields.js';
import { FITTED } from './fitted.js';
import { HIRING_PLAN } from './hiringPlan.js';
import { KNOWN_GIVEN } from './known.js';
import { LEVERS_GIVEN } from './levers.js';
import { TIMELINE } from './timeline.js';
const EARLIEST = '1900-01-01';
const LATEST = '2200-12-31';
const start = scalar('a date such as 2027-01-04')
    .superRefine((written, ctx) => {
    if (dayNumber(written) === null)
        addProblem(ctx, {
            message: `${quoted(written)} is not a date.`,
            hint: 'Write year-month-day, as in 2027-01-04.',
        });
    else if (written < EARLIEST || written > LATEST)
        addProblem(ctx, { message: `${quoted(written)} is out of range: it must be from ${EARLIEST} to ${LATEST}.` });
})
    .meta({ description: 'First day of week 0', usual: '2027-01-04' });
const currency = scalar('a currency such as EUR')
    .transform((written, ctx) => {
    const named = currencyOf(written);
    if (named !== null)
        return named;
    addProblem(ctx, {
        message: `${quoted(written)} is not a currency that is known.`,
        hint: `There are ${CURRENCY_CODES.join(', ')}. A currency only labels, so any other can be written as one of them.`,
    });
    return z.NEVER;
})
    .meta({
    description: 'What money is written in: USD, EUR or GBP, or their signs. It only labels: the catalogue’s sums are taken one for one',
    usual: 'that of the sums',
    samples: ['EUR'],
});
const horizon = quantity({ kind: 'weeks', range: [1, 1560], bare: false }, { description: 'How long the company is followed', usual: '5 years' }).transform((weeks) => Math.floor(weeks + 0.5));
const switches = (names, describe, what, noun) => map(Object.fromEntries(names.map((name) => [name, onOff({ description: describe(name), usual: 'on' }).optional()])), what, noun);
const zeroed = (names) => `off: ${names.join(' and ')} ${names.length === 1 ? 'becomes' : 'become'} 0`;
export const NOISE_NAMES = [...Object.keys(NOISES), 'coefficients'];
export const SHOCK_NAMES = Object.keys(SHOCKS);
export const LOOP_NAMES = Object.keys(LOOPS);
export const MECHANISM_NAMES = Object.keys(MECHANISMS);
const shocks = switches(SHOCK_NAMES, (name) => `Shock from outside (${zeroed(SHOCKS[name])})`, 'a map of shocks', 'shock');
const loops = switches(LOOP_NAMES, (name) => `Feedback loop (${zeroed(LOOPS[name])})`, 'a map of loops', 'loop');
const mechanisms = switches(MECHANISM_NAMES, (name) => `Part of the model (${zeroed(MECHANISMS[name])})`, 'a map of mechanisms', 'mechanism');
const doors = switches(DOOR_NAMES, (name) => `Door through which debt costs something (${zeroed(DOORS[name])})`, 'a map of doors', 'door');
const noise = switches(NOISE_NAMES, (name) => name === 'coefficients'
    ? 'Coefficients differ between futures (off: each takes its median)'
    : `Chance (${zeroed(NOISES[name])})`, 'a map of noises', 'noise');
/** A scenario file. The one definition from which files are checked and the JSON Schema and the reference are written. */
export const FILE = map({
    name: text(200, { description: 'Name of the scenario; default: the name of the file' }).optional(),
    description: text(5000, { description: 'The story, in a few lines' }).optional(),
    extends: text(1000, {
        description: 'Another scenario file, of which this one says only what differs',
        samples: ['series-b.yaml'],
    }).optional(),
    start: start.optional(),
    horizon: horizon.optional(),
    runs: quantity({ kind: 'count', range: [1, 100_000_000], bare: true }, { description: 'Futures played', usual: 10_000 }, true).optional(),
    seed: text(200, { description: 'Any text; the same seed gives the same futures', usual: 'paydown' }).optional(),
    stepsPerWeek: quantity({ kind: 'count', range: [1, 8], bare: true }, { description: 'Steps of the simulation a week', usual: 1 }, true).optional(),
    currency: currency.optional(),
    company: COMPANY.meta({ description: 'Where the company stands in week 0' }),
    known: KNOWN_GIVEN.optional().meta({
        description: 'What is known of the company today; the futures are made to agree with it',
    }),
    debt: DEBT.optional().meta({
        description: 'How much of the engineers’ weeks goes to debt, or who decides it',
        usual: '20%',
    }),
    levers: LEVERS_GIVEN.optional().meta({ description: 'What the company decides besides' }),
    coefficients: COEFFICIENTS.optional().meta({
        description: 'What is believed about uncertain numbers, where it differs from the catalogue',
    }),
    correlations: onOff({
        description: 'Whether the catalogue’s correlations between coefficients hold',
        usual: 'on',
    }).optional(),
    shocks: shocks.optional().meta({ description: 'Shocks that can be switched off' }),
    loops: loops.optional().meta({ description: 'Feedback loops that can be cut' }),
    mechanisms: mechanisms.optional().meta({ description: 'Parts of the model that can be cut' }),
    doors: doors.optional().meta({ description: 'Doors through which debt costs something, and which can be closed' }),
    noise: noise.optional().meta({ description: 'Kinds of chance that can be switched off' }),
    hiringPlan: HIRING_PLAN.optional().meta({
        description: 'Engineers wanted by date, instead of what the board asks for and revenue can pay; between two dates their number grows evenly. A layoff ends the plan',
    }),
    timeline: TIMELINE.optional(),
    fitted: FITTED.optional().meta({
        description: 'What `paydown fit` has left of the coefficients, from the history of the company; that command writes it',
    }),
}, 'a map of keys');
/** What the weeks of the timeline depend on, to be checked whatever else is wrong. */
export const TIMING = z.object({
    start: FILE.shape.start,
    horizon: FILE.shape.horizon,
});
