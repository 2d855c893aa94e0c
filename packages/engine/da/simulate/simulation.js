import { fixCoefficients, takeDrawn } from '../coefficients/draw.js';
import { forget } from '../company/begin.js';
import { createCompany } from '../company/company.js';
import { createConstants, derive, deriveFromLevers } from '../company/constants.js';
import { createUniforms } from '../company/uniforms.js';
import { seedKey } from '../random/streams.js';
import { createChances, drawChances, drawsOf } from './channels.js';
import { beginState } from './state.js';
import { decisions, giveHiringPlan, shifted } from './decisions.js';
import { doorsToClose, planOf } from './known.js';
import { drawnAnew } from './worlds.js';
/** For those who live step by step. */
const UNRECORDED = {
    recorded: new Float32Array(0),
    rows: new Int32Array(0),
    columns: new Int32Array(0),
};
/** Prepares a scenario for living. @param makeWorlds who draws its worlds; it changes no bit */
export function createSimulation(scenario, design = {}, recording = UNRECORDED, makeWorlds = drawnAnew()) {
    const { runsPerDraw = 1, resampled, interlude } = design;
    const k = createConstants();
    const coefficients = planOf(scenario);
    k.step = 1 / scenario.stepsPerWeek;
    fixCoefficients(coefficients, k);
    for (const name of doorsToClose(scenario))
        k[name] = 0;
    const stretches = decisions(scenario, interlude);
    k.looks = stretches.some((stretch) => stretch.looks) ? 1 : 0;
    const steps = scenario.horizon * scenario.stepsPerWeek + 1;
    const { levers, settings, rule } = stretches[0];
    const state = {
        c: createCompany(),
        k,
        n: createUniforms(),
        place: { at: 0 },
        levers,
        settings,
        rule,
        stepsPerWeek: scenario.stepsPerWeek,
        uniforms: createChances(steps),
        draws: drawsOf(steps),
        cohorts: new Float64Array(52 * scenario.stepsPerWeek),
        cohortSteps: 52 * scenario.stepsPerWeek,
        revenues: new Float64Array(26 * scenario.stepsPerWeek),
        revenueSteps: 26 * scenario.stepsPerWeek,
        ...recording,
    };
    const key = seedKey(scenario.seed);
    const again = resampled && {
        key: seedKey(resampled.seed),
        places: coefficients.drawn.flatMap(({ name }, place) => (resampled.coefficients.includes(name) ? [place] : [])),
    };
    return {
        state,
        start: scenario.company,
        key,
        coefficients,
        worlds: makeWorlds(scenario, coefficients),
        resampled: again ?? null,
        uniformsKey: again && resampled.chances ? again.key : key,
        runsPerDraw,
        stretches,
        drawn: new Float64Array(stretches[0].shifts.length),
    };
}
/** The world of a run: which run it is decides that and all its chances, and nothing else does. */
export const worldOf = ({ runsPerDraw }, run) => Math.floor(run / runsPerDraw);
/** Draws the coefficients of some worlds: the values of each, in the order of the plan, not to be changed. */
export function drawWorlds({ key, worlds, resampled }, wanted) {
    const drawn = worlds.draw(key, wanted);
    if (resampled === null)
        return drawn;
    const others = worlds.draw(resampled.key, wanted);
    return drawn.map((values, i) => {
        const mixed = values.slice();
        for (const place of resampled.places)
            mixed[place] = others[i][place];
        return mixed;
    });
}
/** Puts run number `run` at its beginning. */
export function beginRun(simulation, run) {
    const { state, start, coefficients, uniformsKey, stretches, drawn } = simulation;
    const [values] = drawWorlds(simulation, [worldOf(simulation, run)]);
    if (drawn.length > 0)
        fixCoefficients(coefficients, state.k);
    takeDrawn(coefficients, values, state.k);
    const { shifts } = stretches[0];
    for (let i = 0; i < shifts.length; i++)
        drawn[i] = state.k[shifts[i][0]];
    drawChances(state.uniforms, state.draws, uniformsKey, run, state.k.looks > 0);
    beginState(state, start);
    decide(simulation, stretches[0]);
}
/** From now on these decisions hold. */
export function decide({ state, drawn }, decisions) {
    const { levers, settings, rule, shifts, newPolicy } = decisions;
    const { k } = state;
    for (let i = 0; i < shifts.length; i++)
        k[shifts[i][0]] = shifted(...shifts[i], drawn[i]);
    if (shifts.length > 0)
        derive(k);
    giveHiringPlan(k, decisions);
    state.levers = levers;
    state.settings = settings;
    state.rule = rule;
    deriveFromLevers(k, levers);
    if (newPolicy)
        forget(state.c);
}
/** Decides anew if a stretch of the timeline begins with this step. */
export function decideAt(simulation, step) {
    const begins = simulation.stretches.find(({ from }) => from * simulation.state.stepsPerWeek === step);
    if (begins)
        decide(simulation, begins);
}
