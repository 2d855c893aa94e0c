import { begin } from '../company/begin.js';
import { derive } from '../company/constants.js';
import { determineFate } from '../company/exits.js';
import { moveStocks } from '../company/stocks.js';
import { week } from '../company/week.js';
import { floor, sqrt } from '../random/maths.js';
import { readUniforms } from './channels.js';
import { record } from './record.js';
/** Puts the company where a scenario begins, once the coefficients and the chances of its run are there. */
export function beginState(state, start) {
    derive(state.k);
    readUniforms(state.n, state.uniforms, state.draws, 0, 0);
    begin(state.c, state.k, start, state.n);
    fillHistory(state.cohorts, state.cohortSteps, start.engineers, 1 - start.newcomers);
    fillHistory(state.revenues, state.revenueSteps, start.arr, 1 / sqrt(1 + start.growth));
}
/** A past that leads smoothly to `now`: the oldest entry is `ratio` of it. */
function fillHistory(line, length, now, ratio) {
    for (let i = 0; i < length; i++) {
        const age = (length - i) / length;
        line[i] = now * (1 - age + age * ratio);
    }
}
/** Works out the flows of step number `step`; the stocks still stand as they were when it began. */
export function simulateStep(state, step) {
    const c = state.c;
    const year = step - floor(step / state.cohortSteps) * state.cohortSteps;
    const half = step - floor(step / state.revenueSteps) * state.revenueSteps;
    readUniforms(state.n, state.uniforms, state.draws, step + 1, c.rounds + 1);
    c.cohortYearAgo = state.cohorts[year];
    c.arrHalfYearAgo = state.revenues[half];
    state.cohorts[year] = c.engineers / c.survival;
    state.revenues[half] = c.arr;
    week(c, state.k, state.levers, state.rule, state.settings, state.n);
}
/** Moves the stocks at the end of a step and judges whether the company still lives (`fate` 0). */
export function closeStep(state) {
    moveStocks(state.c, state.k, state.n);
    determineFate(state.c, state.k);
}
/**
 * Lives the weeks from `from` up to `to` under the decisions that hold and records each in its row, at the company's place. It stays in week `last`
 * for good. Returns the first week in which it was no longer alive, or −1.
 */
export function simulateWeeks(state, from, to, last) {
    const c = state.c;
    const steps = state.stepsPerWeek;
    for (let now = from; now < to; now++) {
        simulateStep(state, now * steps);
        record(c, state.recorded, state.rows[now] + state.place.at, state.columns);
        if (now === last)
            return -1;
        closeStep(state);
        for (let i = 1; i < steps && c.fate === 0; i++) {
            simulateStep(state, now * steps + i);
            closeStep(state);
        }
        if (c.fate > 0)
            return now + 1;
    }
    return -1;
}
