import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { valuesOf, wantedFor, YARDSTICK } from '../common/measure.js';
import { medianOf } from '../common/paired.js';
import { recommend } from '../common/recommend.js';
import { figureWithSample } from '../common/statistic.js';
import { differsFrom, upheaval } from '../common/upheaval.js';
import { OTHER_YARDSTICKS } from './answer.js';
import { breaking, checkLimit } from '../common/limits.js';
import { laterOnes, proposalsFor } from './proposals.js';
/** Of usual proposals about so many are as good as the best, and played with a later start as well. */
const ABOUT_LATER = 3;
/** About how many futures `weigh` plays. */
export const futuresToWeigh = (scenario, proposed = []) => (proposalsFor(scenario, proposed).length + (proposed.length > 0 ? 0 : ABOUT_LATER)) * scenario.runs;
/**
 * Plays all proposals in the same futures and chooses by the rule. Where nobody proposes anything, what is as good as
 * the best from now on is also played with a later start: what loses to it at once is no better for being late.
 */
export async function weigh(scenario, proposed, limits, play) {
    const effect = designEffect(scenario, scenario.runs);
    const playAll = (all) => Promise.all(all.map((proposal) => measured(proposal, scenario, limits, play)));
    const now = proposalsFor(scenario, proposed);
    const playedNow = await playAll(now);
    const today = playedNow[0];
    const candidatesOf = (played) => played.map(({ value, dead, upheaval: much, limits: checked }) => ({
        values: value,
        ...breaking(checked, dead, today.dead, effect),
        upheaval: much,
    }));
    const { places } = recommend(candidatesOf(playedNow), false, effect);
    const later = proposed.length > 0
        ? []
        : laterOnes(scenario, now.filter((_, i) => places[i].practical));
    const proposals = [...now, ...later];
    const played = [...playedNow, ...(await playAll(later))];
    const candidates = candidatesOf(played);
    const recommendation = recommend(candidates, false, effect);
    /** A limit that is asked for is about all futures, and not looked at in some of them. */
    const candidatesIn = (runs) => {
        const some = (values) => {
            const part = new Float64Array(runs.length);
            for (let i = 0; i < part.length; i++)
                part[i] = values[runs[i]];
            return part;
        };
        const dead = some(today.dead);
        return candidates.map((each, i) => ({
            ...each,
            values: some(each.values),
            ...(limits.length === 0 && breaking([], some(played[i].dead), dead, effect)),
        }));
    };
    const answers = proposals.map((proposal, i) => {
        const { value, dead, upheaval: much, limits: checked, others } = played[i];
        return {
            name: proposal.name,
            scenario: proposal.scenario,
            from: proposal.from,
            sameAs: proposals.slice(0, i).find((other) => differsFrom(other.scenario, proposal.scenario) === null)?.name ?? null,
            upheaval: much,
            ...recommendation.places[i],
            value: { median: medianOf(value, effect), mean: meanOf(value, effect) },
            dead: proportion(meanOf(dead).value, dead.length, effect),
            limits: checked.map(({ estimate, verdict }) => ({ estimate, verdict })),
            others: Object.fromEntries(OTHER_YARDSTICKS.map((name) => [
                name,
                figureWithSample(others[name], name, name === 'surviving' ? 'mean' : 'median', 'more', effect).estimate,
            ])),
        };
    });
    return {
        proposals: answers,
        recommendation,
        verdict: verdictOf(answers, recommendation.places, recommendation.choice),
        candidates,
        candidatesIn,
        dead: played.map(({ dead }) => dead),
    };
}
async function measured({ scenario }, today, limits, play) {
    const week = scenario.horizon;
    const at = (name) => ({ name, week });
    const measures = [YARDSTICK, ...OTHER_YARDSTICKS].map(at);
    const futures = await play(scenario, wantedFor([...measures, ...limits]));
    const of = (measure) => valuesOf(scenario, futures, measure);
    return {
        value: of(at(YARDSTICK)),
        dead: of(at('dead')),
        others: Object.fromEntries(OTHER_YARDSTICKS.map((name) => [name, of(at(name))])),
        upheaval: upheaval(today, scenario),
        limits: limits.map((limit) => checkLimit(of(limit), limit, designEffect(today, today.runs))),
    };
}
function verdictOf(proposals, places, choice) {
    const chosen = proposals[choice];
    const rivals = proposals.filter((_, i) => i !== choice && places[i].tied && proposals[i].sameAs === null);
    if (chosen.from === null)
        return 'stay';
    // Of two starts of one decision nobody need choose: the sooner one is the same decision.
    return rivals.some((rival) => !sameButLater(chosen, rival)) ? 'tie' : 'clear';
}
const lastingPolicyOf = ({ scenario }) => {
    const last = scenario.timeline.findLast(({ policy, until }) => policy !== null && until === null);
    return JSON.stringify(last?.policy ?? scenario.policy);
};
export const sameButLater = (one, other) => lastingPolicyOf(one) === lastingPolicyOf(other) && one.from !== null && other.from !== null && other.from > one.from;
/** As today, or, where that is chosen, what comes nearest to it. */
export function rivalOf(proposals, choice) {
    if (proposals[choice].from !== null)
        return proposals[0];
    const others = proposals.filter(({ from }) => from !== null);
    return ([...others].sort((a, b) => Number(b.kept) - Number(a.kept) || a.regret.value - b.regret.value)[0] ?? proposals[0]);
}
