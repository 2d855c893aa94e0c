import { exp, log } from '../../random/maths.js';
import { binomialProbability } from '../../random/saddle.js';
import { seedKey, streamState, uniform } from '../../random/streams.js';
import { casesIn, inBox, paste, peel, PRIM } from './prim.js';
export const DISCOVERY = {
    /** Conditions that a person can keep in mind. */
    mostLimits: 3,
    /** A box tells something if what is of interest is so many times as frequent in it as in all cases, where it is found. */
    leastLift: 1.4,
    /** And so many times where it is judged: what was found as the densest is less dense in other cases, as its luck does not come along. */
    leastKept: 1.3,
    /** A limit stays if chance explains it less often than this. */
    quasiP: 0.05,
    resamples: 10,
};
/**
 * Finds the conditions: peels on one half of the cases, takes the box that is most clearly denser than all, pastes, drops limits that chance explains, and
 * judges what is left on the other half. Null where there are none: too few cases, or nothing that is found holds in the other half.
 *
 * @param seed of the resamples
 */
export function conditionsOf(columns, interest, seed, mostLimits = DISCOVERY.mostLimits) {
    const cases = interest.length;
    const found = Int32Array.from({ length: Math.ceil(cases / 2) }, (_, i) => 2 * i);
    const held = Int32Array.from({ length: Math.floor(cases / 2) }, (_, i) => 2 * i + 1);
    const boxes = peel(columns, interest, found, mostLimits);
    const limits = bestLimits(columns, interest, found, boxes);
    const kept = significant(columns, interest, held, limits);
    if (kept.length === 0)
        return null;
    const box = inBox(columns, interest, held, kept);
    const base = inBox(columns, interest, held, []).density;
    if (box.mass < PRIM.leastMass / 2 || box.density < DISCOVERY.leastKept * base)
        return null;
    const again = resampled(columns, interest, seed, mostLimits);
    return {
        limits: kept.map((limit) => ({
            ...limit,
            name: columns[limit.column].name,
            quasiP: quasiP(columns, interest, held, kept, limit),
            stability: again.filter((other) => other.some((each) => each.column === limit.column && each.side === limit.side)).length
                / again.length,
        })),
        mass: box.mass,
        density: box.density,
        coverage: box.coverage,
        base,
        trajectory: boxes.map(({ mass, density, coverage }) => ({ mass, density, coverage })),
    };
}
/**
 * The limits of the box that is denser than all cases by the most standard errors, pasted: √mass × (density − base),
 * the quality by which Klösgen (1996) weighs a group’s size against what is special about it. Boxes that hold most of
 * what is of interest hold most of all cases, and tell little.
 */
function bestLimits(columns, interest, of, boxes) {
    const base = boxes[0].density;
    const quality = ({ mass, density }) => Math.sqrt(mass) * (density - base);
    const telling = boxes.filter(({ density }) => density >= DISCOVERY.leastLift * base);
    const best = telling.reduce((top, box) => (top === null || quality(box) > quality(top) ? box : top), null);
    return best === null ? [] : paste(columns, interest, of, best).limits;
}
/** The limits that chance does not explain, the least believable dropped first. */
function significant(columns, interest, of, given) {
    let limits = given;
    while (limits.length > 0) {
        const worst = limits
            .map((limit) => ({ limit, p: quasiP(columns, interest, of, limits, limit) }))
            .sort((a, b) => b.p - a.p)[0];
        if (worst.p <= DISCOVERY.quasiP / given.length)
            break;
        limits = limits.filter((each) => each !== worst.limit);
    }
    return limits;
}
/** P(at least as many cases of interest in the box, if they were as frequent there as in the box without this limit), by the binomial. */
function quasiP(columns, interest, of, limits, limit) {
    const inside = casesIn(columns, limits, of);
    const around = inBox(columns, interest, of, limits.filter((each) => each !== limit)).density;
    const found = inside.reduce((sum, i) => sum + interest[i], 0);
    return atLeast(found, inside.length, around);
}
/** P(X ≥ k) for X binomial: the terms from k on, from the first as Loader (2000) has it. */
export function atLeast(k, n, p) {
    if (k <= 0)
        return 1;
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    let term = k === n ? exp(n * log(p)) : binomialProbability(k, n, p);
    let sum = 0;
    for (let i = k; i <= n; i++) {
        sum += term;
        term *= ((n - i) / (i + 1)) * (p / (1 - p));
        if (term < sum * 1e-15)
            break;
    }
    return Math.min(1, sum);
}
function resampled(columns, interest, seed, most) {
    const key = seedKey(`${seed} conditions`);
    const state = new Int32Array(4);
    return Array.from({ length: DISCOVERY.resamples }, (_, sample) => {
        streamState(key, sample, 0, state, 0);
        const of = Int32Array.from({ length: Math.ceil(interest.length / 2) }, () => Math.floor(uniform(state, 0) * interest.length));
        return bestLimits(columns, interest, of, peel(columns, interest, of, most));
    });
}
