import { dayNumber } from '../../scenario/calendar.js';
import { fault } from '../../scenario/fault.js';
import { readMoment, weekOf } from '../../scenario/moment.js';
import { readScenario } from '../../scenario/read.js';
import { besides, policyName } from '../common/alternatives.js';
import { delayed } from '../compare/delay.js';
import { SIDES } from './link.js';
/**
 * Reads the company of a question and what its two sides decide. It never throws for what a person wrote.
 *
 * @param source gives the text of a story by its name
 * @param more values that replace all others, such as the number of runs
 */
export function readInquiry(inquiry, source, more = []) {
    const { story, settings, decisions } = inquiry;
    const shared = [...overrides('', settings), ...more];
    const base = readScenario(story, source, shared);
    if (base.scenario === null)
        return { today: null, alternatives: null, faults: base.faults, doubts: [] };
    const today = base.scenario;
    const sides = SIDES.map((side) => readSide(side, decisions[side], today, (decided) => {
        const reading = readScenario(story, source, [...overrides('', settings), ...decided, ...more]);
        return reading.scenario === null ? reading : { ...reading, scenario: besides(today, reading.scenario) };
    }));
    const faults = sides.flatMap((side) => side.faults);
    if (faults.length > 0)
        return { today, alternatives: null, faults, doubts: [] };
    const [a, b] = sides.map(({ alternative }) => alternative);
    const alternatives = a.name === b.name
        ? [
            { ...a, name: `A: ${a.name}` },
            { ...b, name: `B: ${b.name}` },
        ]
        : [a, b];
    return { today, alternatives, faults: [], doubts: sides.flatMap((side) => side.doubts) };
}
const overrides = (before, settings) => Object.entries(settings).map(([path, text]) => ({ path, text, origin: `${before}${path}=${text}` }));
function readSide(side, { from, settings }, today, read) {
    const { scenario, faults, doubts } = read(overrides(`${side}.`, settings));
    const refuse = (message, hint) => ({
        alternative: null,
        faults: [
            fault({ file: `${side}.from=${from}`, line: 0, column: 0 }, [], hint === undefined ? { message } : { message, hint }),
        ],
        doubts: [],
    });
    if (scenario === null)
        return { alternative: null, faults, doubts };
    const what = policyName(scenario.policy);
    if (from === null)
        return { alternative: { name: what, scenario }, faults, doubts };
    const moment = readMoment(from);
    if ('message' in moment)
        return refuse(moment.message, moment.hint);
    const week = weekOf(moment, dayNumber(today.start));
    if (week <= 0)
        return { alternative: { name: what, scenario }, faults, doubts };
    if (week >= today.horizon)
        return refuse('It begins after all that is played.', 'Take an earlier day, or a longer horizon.');
    const later = delayed(today, { ...scenario, name: what }, week);
    if (later === null)
        return refuse('It changes more than decisions, and the past cannot change on a later day.', 'Let it begin at once.');
    return { alternative: { name: `${what} from ${from}`, scenario: later }, faults, doubts };
}
