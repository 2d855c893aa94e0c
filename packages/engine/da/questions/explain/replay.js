import { SHOCK_ENTRIES } from '../../coefficients/catalogue/shocks.js';
import { median } from '../../coefficients/sample.js';
import { replaceChance } from '../../simulate/channels.js';
import { closeStep, simulateStep } from '../../simulate/state.js';
import { derive } from '../../simulate/derive.js';
import { FATE_NAMES, isDead } from '../../simulate/fates.js';
import { beginRun, createSimulation, decideAt } from '../../simulate/simulation.js';
import { DERIVED, isDerived, RECORDED_NAMES } from '../../simulate/outcomes.js';
import { record } from '../../simulate/record.js';
import { columnsOf, fillAfter } from '../../simulate/recording.js';
/** Above every chance that anything has of striking. */
const MISS = 1 - 1e-12;
/** An outage is a count, of which the smallest is drawn to keep it still. */
const OUTAGE = { by: 'majors', still: 1e-12, one: 'the outage', several: 'outages' };
export const SHOCKS_OF_STEP = Object.fromEntries([
    ['outage', OUTAGE],
    ...Object.entries(SHOCK_ENTRIES).flatMap(([name, { strikes }]) => strikes ? [[name, { ...strikes, still: MISS }]] : []),
]);
export const SHOCK_KINDS = Object.keys(SHOCKS_OF_STEP);
/** Lives run number `run` of a scenario again; the company stays in the last week for good, as in every future. */
export function replay(scenario, run, { simulation = createSimulation(scenario), without = [], until = scenario.horizon, before, during, } = {}) {
    const weeks = scenario.horizon + 1;
    const recording = {
        recorded: new Float32Array(weeks * RECORDED_NAMES.length),
        rows: Int32Array.from({ length: weeks }, (_, week) => week),
        columns: columnsOf(RECORDED_NAMES, weeks),
    };
    const itemSize = median(scenario.coefficients.itemSize);
    const { state } = simulation;
    beginRun(simulation, run);
    for (const { kind, step } of without)
        replaceChance(state.uniforms, SHOCKS_OF_STEP[kind].by, step, SHOCKS_OF_STEP[kind].still);
    const replayed = (end) => {
        const { fate } = state.c;
        return {
            fate: FATE_NAMES[fate],
            end,
            at(outcome, week) {
                const { recorded } = recording;
                if (!isDerived(outcome))
                    return recorded[RECORDED_NAMES.indexOf(outcome) * weeks + week];
                const { dead } = DERIVED[outcome];
                return Math.fround(dead !== 'last' && end !== null && isDead(fate) && end <= week
                    ? dead
                    : derive(outcome, recorded, (place) => place * weeks + week, itemSize));
            },
        };
    };
    for (let step = 0;; step++) {
        const week = Math.floor(step / scenario.stepsPerWeek);
        decideAt(simulation, step);
        before?.(simulation, step);
        simulateStep(state, step);
        if (step % scenario.stepsPerWeek === 0)
            record(state.c, recording.recorded, week, recording.columns);
        during?.(state, step);
        if (week === until)
            return replayed(null);
        closeStep(state);
        if (state.c.fate === 0)
            continue;
        fillAfter(recording, { fates: Uint8Array.of(state.c.fate), ends: Int32Array.of(week + 1) }, RECORDED_NAMES);
        return replayed(week + 1);
    }
}
/** A life of its own that goes on from where another stands; the chances and the decisions that will come are the same. */
export function branch(simulation) {
    const { state } = simulation;
    return {
        ...simulation,
        state: {
            ...state,
            c: { ...state.c },
            k: { ...state.k },
            n: { ...state.n },
            cohorts: state.cohorts.slice(),
            revenues: state.revenues.slice(),
        },
    };
}
/** Lives on for some steps, or to the company’s end if that comes first. */
export function simulateOn(simulation, from, steps, bend) {
    const { state } = simulation;
    for (let step = from; step < from + steps && state.c.fate === 0; step++) {
        decideAt(simulation, step);
        const { rule } = state;
        if (bend)
            state.rule = bend(state, step);
        simulateStep(state, step);
        state.rule = rule;
        closeStep(state);
    }
}
