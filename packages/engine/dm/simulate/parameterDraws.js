import { drawCoefficients, fixCoefficients, takeDrawn } from '../coefficients/draw.js';
import { createConstants } from '../company/constants.js';
import { createUniforms } from '../company/uniforms.js';
import { seedKey } from '../random/streams.js';
import { agreement, doorsToClose, planOf } from './known.js';
import { overrun } from '../shocks/overrun.js';
/** Runs that are settled side by side, as runs are mostly entered one after the other. */
const SIDE_BY_SIDE = 64;
/** Draws the coefficients of a scenario’s runs. */
export function parameterDraws(scenario) {
    const key = seedKey(scenario.seed);
    const plan = planOf(scenario);
    const agree = agreement(scenario, plan);
    let agreed = { first: 0, values: [] };
    const coefficients = createConstants();
    const noise = createUniforms();
    fixCoefficients(plan, coefficients);
    for (const name of doorsToClose(scenario))
        coefficients[name] = 0;
    return {
        key,
        coefficients,
        enter(run) {
            if (agree === null)
                return drawCoefficients(plan, key, run, coefficients);
            if (agreed.values[run - agreed.first] === undefined) {
                const first = run - (run % SIDE_BY_SIDE);
                const runs = Array.from({ length: SIDE_BY_SIDE }, (_, i) => first + i);
                agreed = { first, values: agree.draw(key, runs) };
            }
            plan.values.set(agreed.values[run - agreed.first]);
            takeDrawn(plan, coefficients);
        },
        overrun(chance) {
            noise.overrun = chance;
            return overrun(coefficients, noise);
        },
    };
}
