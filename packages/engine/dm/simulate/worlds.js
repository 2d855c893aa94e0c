import { drawScores, drawValues } from '../coefficients/draw.js';
import { agreement } from './known.js';
/** Draws each world when it is asked for. */
export const drawnAnew = (makeFirst, scores = drawScores) => (scenario, given) => {
    const plan = { ...given, drawScores: scores };
    const agree = agreement(scenario, plan, makeFirst);
    if (agree !== null)
        return agree;
    return {
        draw: (key, worlds) => worlds.map((world) => {
            drawValues(plan, key, world);
            return plan.values.slice();
        }),
    };
};
/** Draws each world once in a thread: decisions that are compared are played in the same worlds. */
export const drawnOnce = (makeFirst, scores) => (scenario, plan) => {
    const anew = drawnAnew(makeFirst, scores)(scenario, plan);
    // The draws of a fit are too long a text to tell scenarios apart by.
    if (scenario.fitted !== undefined)
        return anew;
    const depends = dependsOn(scenario);
    let [last, drawn] = [null, new Map()];
    return {
        draw(key, worlds) {
            if (key !== last)
                [last, drawn] = [key, recent(`${key.join()} ${depends}`)];
            const missing = [...new Set(worlds)].filter((world) => !drawn.has(world));
            if (missing.length > 0) {
                const values = anew.draw(key, missing);
                missing.forEach((world, i) => drawn.set(world, values[i]));
            }
            const result = worlds.map((world) => drawn.get(world));
            forgetOldest(missing.length * plan.values.byteLength);
            if (drawn.size === 0)
                last = null;
            plan.values.set(result[result.length - 1]);
            return result;
        },
    };
};
/** What was drawn, by what it depends on, least recently asked for first. */
const kept = new Map();
/** Bytes that are kept about, and at most. */
let bytes = 0;
const MOST_KEPT = 24e6;
function recent(depends) {
    const known = kept.get(depends);
    const drawn = known ?? new Map();
    bytes += known ? 0 : depends.length;
    kept.delete(depends);
    kept.set(depends, drawn);
    return drawn;
}
/** Makes room for some more bytes, if need be. */
function forgetOldest(more) {
    bytes += more;
    for (const [depends, drawn] of kept) {
        if (bytes <= MOST_KEPT)
            return;
        kept.delete(depends);
        bytes -= depends.length;
        for (const { byteLength } of drawn.values())
            bytes -= byteLength;
        drawn.clear();
    }
}
/** All that the draws of a world depend on, besides the seed: not how long it is played, nor what is decided beyond today. */
function dependsOn(scenario) {
    const { policy, levers, hiringPlan, today = { policy, levers, hiringPlan } } = scenario;
    const { name: _, description: __, start: ___, horizon: ____, runs: _____, seed: ______, timeline: _______, ...rest } = scenario;
    return JSON.stringify({ ...rest, policy: 0, levers: 0, hiringPlan: 0, today });
}
