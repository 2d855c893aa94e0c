import { POLICY_NAMES, spelledOut } from '../../scenario/policies.js';
import { policyWords } from '../common/policyWords.js';
import { exactly, underPolicy } from '../common/alternatives.js';
import { USUAL, usualName } from '../common/usual.js';
/** Nothing for debt, what `decide` looks at, and every other rule with its defaults. */
const ALWAYS = [
    { policy: 'fixed', settings: { share: 0 } },
    ...USUAL,
    ...POLICY_NAMES.filter((name) => !USUAL.some(({ policy }) => policy === name)).map((policy) => ({
        policy,
        settings: {},
    })),
];
/** All that are ranked, each once. A scenario that changes its policy on the way is one of them as it stands, “as planned”. */
export function policiesOf(scenario, more) {
    const planned = scenario.timeline.some(({ policy }) => policy !== null);
    const own = planned ? null : exactly(scenario.policy);
    const every = new Map([...ALWAYS, ...(planned ? [] : [scenario.policy]), ...more].map((policy) => [exactly(policy), policy]));
    return [
        ...[...every].map(([key, policy]) => ({
            name: usualName(policy),
            words: policyWords(policy),
            policy: policy.policy,
            settings: spelledOut(policy),
            scenario: underPolicy(scenario, policy),
            own: key === own,
        })),
        ...(planned
            ? [{ name: 'as planned', words: 'as planned', policy: null, settings: null, scenario, own: true }]
            : []),
    ];
}
