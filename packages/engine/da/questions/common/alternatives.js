import { POLICIES, spelledOut } from '../../scenario/policies.js';
import { percent } from '../../scenario/quantities/percent.js';
import { keyOf } from '../../scenario/start.js';
/** Whether a change of the timeline changes anything. */
export const changesAnything = ({ policy, levers, coefficients = {} }) => policy !== null || Object.keys(levers).length > 0 || Object.keys(coefficients).length > 0;
/**
 * Another scenario, held against the first. Where it is of the same company, it shares what that does today, so that what is known settles the same in both and
 * they differ in nothing but what they decide.
 */
export function besides(first, other) {
    if (first.today === undefined || other.today === undefined || ownFacts(first) !== ownFacts(other))
        return other;
    return { ...other, today: first.today };
}
/** What a person says of a company. */
const ownFacts = ({ company, known, given }) => JSON.stringify([
    known,
    Object.entries(company).filter(([name]) => given.includes(`company.${keyOf(name)}`)),
]);
/**
 * The scenario under one policy from week 0 to the end: changes of policy in its timeline fall away, those of levers stay.
 *
 * @param policy a name of `POLICIES`, with its settings; a share is from 0 to 1
 * @example
 * const fifth = underPolicy(scenario, { policy: 'fixed', settings: { share: 0.2 } });
 */
export function underPolicy(scenario, policy) {
    const timeline = scenario.timeline.map((change) => ({ ...change, policy: null })).filter(changesAnything);
    return { ...scenario, policy, timeline };
}
/** The scenario in which a policy takes over in a week, for good: later changes of policy in its timeline fall away. */
export function withPolicyFrom(scenario, policy, from, label) {
    if (from === 0)
        return underPolicy(scenario, policy);
    const timeline = scenario.timeline
        .map((change) => (change.from >= from ? { ...change, policy: null } : change))
        .filter(changesAnything);
    return { ...scenario, timeline: [...timeline, { from, until: null, policy, levers: {}, label }] };
}
/** A policy with its settings spelt out: two with the same are one. */
export const exactly = (policy) => JSON.stringify([policy.policy, Object.values(spelledOut(policy))]);
/** A policy in a few words, for tables and charts: “20% for debt”, “reactive”, “ceiling (threshold 0.2)”: settings are told where they are not the defaults. */
export function policyName({ policy, settings }) {
    const known = POLICIES[policy].settings;
    const say = (name, value) => known[name]?.kind === 'share' ? percent(value, 3) : `${Number(value.toPrecision(3))}`;
    if (policy === 'fixed') {
        const share = settings.share ?? known.share.default;
        return share === 0 ? 'nothing for debt' : `${percent(share, 3)} for debt`;
    }
    const changed = Object.keys(known).flatMap((name) => {
        const value = settings[name];
        return value === undefined || value === known[name].default ? [] : [`${name} ${say(name, value)}`];
    });
    return changed.length === 0 ? policy : `${policy} (${changed.join(', ')})`;
}
