import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { exactly, policyName, withPolicyFrom } from '../common/alternatives.js';
import { endsBadly, progressIn } from './stalls.js';
/** What a company may change to. */
const CHANGES = [
    { policy: 'fixed', settings: { share: 0.2 } },
    { policy: 'fixed', settings: { share: 0.4 } },
    { policy: 'reactive', settings: {} },
    { policy: 'ceiling', settings: {} },
];
const STARTS = 12;
const MONTH = 52 / 12;
/** So many changes are played. */
export const rescuesPlayed = (scenario) => changesFor(scenario).length + startsOf(scenario.horizon).length - 1;
/**
 * Until when a change of policy still saves half of the lost. The change is the one that saves most of them if it comes at once, less those of the others
 * that it costs; then it comes later and later.
 *
 * @param lost by run: 1 where it is lost as it is, for good; as many as are played
 */
export async function rescueOf(scenario, lost, play) {
    const runs = lost.length;
    const effect = designEffect(scenario, runs);
    const wanted = {
        outcomes: ['featuresPerEngineer'],
        weeks: Array.from({ length: scenario.horizon + 1 }, (_, week) => week),
    };
    const badlyWith = async (policy, from) => {
        const progress = progressIn(await play({ ...withPolicyFrom(scenario, policy, from, ''), runs }, wanted));
        return Uint8Array.from({ length: runs }, (_, run) => (endsBadly(progress, run) ? 1 : 0));
    };
    const tried = await Promise.all(changesFor(scenario).map(async (policy) => ({ policy, ends: await badlyWith(policy, 0) })));
    const { policy, ends } = tried.reduce((best, one) => (sumOf(one.ends) < sumOf(best.ends) ? one : best));
    const starts = startsOf(scenario.horizon);
    const later = await Promise.all(starts.slice(1).map((week) => badlyWith(policy, week)));
    const saved = [ends, ...later].map((badly) => Float64Array.from(lost.keys())
        .filter((run) => lost[run] === 1)
        .map((run) => 1 - badly[run]));
    const others = lost.length - sumOf(lost);
    const harmed = ends.reduce((sum, bad, run) => sum + (bad === 1 && lost[run] === 0 ? 1 : 0), 0);
    return {
        runs,
        policy,
        name: policyName(policy),
        starts,
        saved: saved.map((values) => proportion(meanOf(values).value, values.length, effect)),
        harmed: proportion(harmed / others, others, effect),
        half: halfOf(starts, saved.map((values) => meanOf(values, effect))),
    };
}
const changesFor = ({ policy, timeline }) => CHANGES.filter((change) => timeline.some((one) => one.policy !== null) || exactly(change) !== exactly(policy));
function startsOf(horizon) {
    const step = Math.max(MONTH, horizon / STARTS);
    return Array.from({ length: Math.max(1, Math.floor(horizon / step)) }, (_, i) => Math.round(i * step));
}
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
/** Where the share that is saved falls under a half, between two starts in a straight line; the last start where it does not. */
function halfOf(starts, saved) {
    const falls = (of) => {
        const at = saved.findIndex((share) => of(share) < 0.5);
        if (at === 0)
            return null;
        if (at < 0)
            return starts.at(-1);
        const [before, after] = [of(saved[at - 1]), of(saved[at])];
        return starts[at - 1] + ((before - 0.5) / (before - after)) * (starts[at] - starts[at - 1]);
    };
    const week = falls(({ value }) => value);
    return week === null ? null : { week, low: falls(({ low }) => low) ?? 0, high: falls(({ high }) => high) };
}
