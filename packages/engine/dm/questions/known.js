import { drawValues } from '../coefficients/draw.js';
import { seedKey } from '../random/streams.js';
import { KNOWN_NAMES } from '../scenario/known.js';
import { agreement, planOf, settledBy } from '../simulate/known.js';
const DRAWS = 400;
/** A fact that fewer draws than these can agree with is not reconciled with the model. */
const FEW = 0.1;
const NARROWED = 0.2;
/** Looks at the draws of a scenario with and without what is known; null if nothing is. */
export function whatIsLeft(scenario) {
    const plan = planOf(scenario);
    const agree = agreement(scenario, plan);
    if (agree === null)
        return null;
    const key = seedKey(scenario.seed);
    const draws = Math.min(DRAWS, scenario.runs);
    const byCoefficient = (values) => plan.drawn.map((_, i) => Float64Array.from(values, (one) => one[i]).sort());
    const prior = byCoefficient(firstRuns(draws).map((run) => {
        drawValues(plan, key, run);
        return plan.values.slice();
    }));
    const left = byCoefficient(agree.draw(key, firstRuns(draws)));
    const settled = settledBy(scenario);
    const facts = metIn(scenario, draws);
    return {
        draws,
        facts,
        coefficients: plan.drawn
            .map(({ name }, i) => ({
            name,
            settled: settled.includes(name),
            prior: spread(prior[i]),
            left: spread(left[i]),
        }))
            .filter((one) => one.settled || width(one.left) < (1 - NARROWED) * width(one.prior)),
        quarrel: quarrelOf(scenario, facts, draws),
    };
}
const firstRuns = (count) => Array.from({ length: count }, (_, run) => run);
const spread = (sorted) => [0.1, 0.5, 0.9].map((p) => sorted[Math.floor(p * (sorted.length - 1))]);
const width = ([low, , high]) => high - low;
/** How many draws can agree with each fact. */
function metIn(scenario, draws) {
    const plan = planOf(scenario);
    const agree = agreement(scenario, plan);
    if (agree === null)
        return [];
    const key = seedKey(scenario.seed);
    const counts = new Map();
    for (const met of agree.propose(key, firstRuns(draws)))
        for (const [name, holds] of met)
            counts.set(name, (counts.get(name) ?? 0) + (holds ? 1 : 0));
    return KNOWN_NAMES.filter((name) => counts.has(name)).map((name) => ({ name, met: counts.get(name) / draws }));
}
/** The fact that fewest draws can agree with, if they are few, and the other without which most more could. */
function quarrelOf(scenario, facts, draws) {
    const [worst] = [...facts].sort((a, b) => a.met - b.met);
    if (worst === undefined || worst.met >= FEW)
        return null;
    const without = facts
        .filter(({ name }) => name !== worst.name)
        .map(({ name }) => {
        const { [name]: _, ...known } = scenario.known ?? {};
        return { name, met: metIn({ ...scenario, known }, draws).find((one) => one.name === worst.name)?.met ?? 0 };
    })
        .sort((a, b) => b.met - a.met);
    const other = without[0];
    return {
        fact: worst.name,
        met: worst.met,
        against: other !== undefined && other.met >= Math.max(2 * worst.met, worst.met + FEW) ? other.name : null,
    };
}
