import { seedKey } from '../random/streams.js';
import { createCoefficients } from './coefficients.js';
import { coefficientPlan, drawCoefficients, fixCoefficients, onlyDrawing } from './draw.js';
/** The values that a coefficient has in the runs of a scenario, in its unit, in the order of the runs: drawn again, as the runs draw them. */
export function drawnValues(scenario, name) {
    const { seed, runs } = scenario;
    const whole = coefficientPlan(scenario);
    const plan = onlyDrawing(whole, [name]);
    const [key, into] = [seedKey(seed), createCoefficients()];
    fixCoefficients(whole, into);
    return Float64Array.from({ length: runs }, (_, run) => {
        drawCoefficients(plan, key, run, into);
        return into[name];
    });
}
