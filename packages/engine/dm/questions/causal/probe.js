import { closeStep, simulateStep } from '../../simulate/state.js';
import { PARTS, PART_NAMES, variablesOf } from './parts.js';
/** Changes of a variable, near and far, as some flows answer only beyond a threshold; and what is put where there is nothing. */
const FACTORS = [0.1, 0.5, 0.99, 1.01, 2, 5];
const FROM_NOTHING = [0.01, 0.5];
/** A stock answers little in one step and goes on answering. */
const STEPS_OF_A_STOCK = 52;
/** Two numbers closer than this part of them are the same: rounding. */
const ROUNDING = 1e-12;
const VARIABLES = new Set(PART_NAMES.flatMap((name) => variablesOf(name).map(({ variable }) => variable)));
/**
 * Lives the coming step of a company again and again, each time with one variable turned, and tells which parts answer.
 *
 * Only direct answers count: all other variables of the parts are seen as they would have been, so that an answer is never that of a third. The course is
 * left as it was.
 */
export function probe(state, step) {
    const workedOut = variablesWorkedOut(state, step);
    const usual = relive(state, step, { ...state.c });
    const relived = reliverOf(state, step, workedOut, usual);
    return PART_NAMES.flatMap((part) => variablesOf(part).flatMap(({ variable, sense }) => {
        const value = workedOut.has(variable) ? usual[variable] : state.c[variable];
        return turns(PARTS[part], value).flatMap((turn) => {
            const more = Math.sign(turn(value) - value) * sense;
            return more === 0 ? [] : answers(part, more, relived(variable, turn), usual, workedOut);
        });
    }));
}
function turns({ share }, value) {
    const cut = (turned) => (share ? Math.min(turned, 1) : turned);
    return value === 0 ? FROM_NOTHING.map((put) => () => put) : FACTORS.map((factor) => (seen) => cut(seen * factor));
}
/** The parts other than the source of which a variable is not as usual. */
function answers(from, more, now, usual, workedOut) {
    return PART_NAMES.filter((to) => to !== from).flatMap((to) => variablesOf(to).flatMap(({ variable, sense }) => {
        const change = now[variable] - usual[variable];
        const part = Math.abs(change) / Math.max(Math.abs(now[variable]), Math.abs(usual[variable]));
        const size = workedOut.has(variable) ? part : Math.min(part * STEPS_OF_A_STOCK, 1);
        return part > ROUNDING ? [{ from, to, sign: change * sense * more > 0 ? 1 : -1, size }] : [];
    }));
}
/** Variables that a step works out before it moves the stocks; all others are read as they stood when it began. */
function variablesWorkedOut(state, step) {
    const written = new Set();
    const watched = new Proxy({ ...state.c }, {
        set(company, variable, value) {
            written.add(variable);
            return Reflect.set(company, variable, value);
        },
    });
    let workedOut = written;
    relive(state, step, watched, () => (workedOut = new Set(written)));
    return workedOut;
}
/** Lives the step with one variable turned and all others held, and gives what each came to. */
function reliverOf(state, step, workedOut, usual) {
    const company = { ...state.c };
    const written = { ...state.c };
    const held = [...VARIABLES].filter((variable) => workedOut.has(variable));
    let hand;
    for (const variable of held) {
        Object.defineProperty(company, variable, {
            get: () => (variable === hand.turned ? hand.turn(written[variable]) : usual[variable]),
            set: (value) => (written[variable] = value),
        });
    }
    return (turned, turn) => {
        hand = { turned, turn };
        Object.assign(company, state.c);
        if (!workedOut.has(turned))
            company[turned] = turn(company[turned]);
        relive(state, step, company);
        const now = { ...company };
        for (const variable of held)
            now[variable] = written[variable];
        return now;
    };
}
/** Lives a step with another company in the course's place, and returns it as it ends. */
function relive(state, step, company, beforeMoving = () => { }) {
    const { c } = state;
    const cohorts = state.cohorts.slice();
    const revenues = state.revenues.slice();
    state.c = company;
    simulateStep(state, step);
    beforeMoving();
    closeStep(state);
    state.c = c;
    state.cohorts.set(cohorts);
    state.revenues.set(revenues);
    return company;
}
