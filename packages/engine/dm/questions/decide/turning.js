import { uncertainCoefficients } from '../../coefficients/draw.js';
import { normalQuantile } from '../../random/normal.js';
import { parameterDraws } from '../../simulate/parameterDraws.js';
import { recommend, RULE } from '../common/recommend.js';
/** What was drawn for the runs of a scenario, of all that is uncertain; nothing is played for it. */
export function drawsOf(scenario) {
    const parameters = parameterDraws(scenario);
    const names = uncertainCoefficients(scenario);
    const draws = new Map(names.map((name) => [name, new Float64Array(scenario.runs)]));
    for (let run = 0; run < scenario.runs; run++) {
        parameters.enter(run);
        for (const name of names)
            draws.get(name)[run] = parameters.coefficients[name];
    }
    return draws;
}
/** Ends of a belief that are looked at, the widest first, as shares of the futures. */
const ENDS = [0.5, 0.25, 0.1];
/** One answer in twenty names a belief that turns nothing. */
const FALSE_ALARM = 0.05;
/**
 * The beliefs that turn an answer by themselves: among the futures in which one number lies beyond a value, the rule chooses otherwise, and what is chosen now
 * is worse there by more than a practical tie, beyond chance. Read off the futures that were played anyway, so it costs no play; other beliefs vary there
 * as they are believed to, together with this one where they are correlated.
 *
 * @param effect as in `meanOf`: that of all futures, as a part of them shares as small a part of the draws
 */
export function turnsOf(draws, candidatesIn, choice, effect = 1) {
    const reach = normalQuantile(1 - FALSE_ALARM / (draws.size * 2 * ENDS.length));
    return [...draws].flatMap(([name, values]) => {
        const order = Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
        const at = (share) => values[order[Math.floor(share * (order.length - 1))]];
        for (const share of ENDS) {
            const count = Math.floor(share * order.length);
            if (count === 0)
                continue;
            for (const side of ['below', 'above']) {
                const runs = side === 'below' ? order.slice(0, count) : order.slice(-count);
                const to = otherwise(candidatesIn(runs), choice, reach, effect);
                if (to === null)
                    continue;
                return [{ name, low: at(0.1), high: at(0.9), side, at: at(side === 'below' ? share : 1 - share), share, to }];
            }
        }
        return [];
    });
}
/**
 * What the rule chooses instead, if the choice is worse by more than a practical tie, beyond so many standard errors, or breaks a limit that something else
 * keeps; else null. `effect` as in `meanOf`.
 */
export function otherwise(candidates, choice, reach, effect) {
    const { places, choice: there, stake } = recommend(candidates, false, effect);
    const { kept, behind } = places[choice];
    const turns = kept ? behind.value - reach * behind.error > RULE.tie * stake : places[there].kept;
    return there !== choice && turns ? there : null;
}
