import { POLICY_NAMES, type Policy, type PolicyName } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { policyWords } from '../common/policyWords.js';
import { exactly, policyName, underPolicy, type Alternative } from '../common/alternatives.js';

const SHARES = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1];

/**
 * The policies that are ranked always: fixed shares from nothing to all there is, every other rule with its defaults,
 * and one that pays more the slower work is.
 */
const ALWAYS: readonly Policy[] = [
  ...SHARES.map((share): Policy => ({ policy: 'fixed', settings: { share } })),
  ...POLICY_NAMES.filter((policy) => policy !== 'fixed').map((policy): Policy => ({ policy, settings: {} })),
  { policy: 'reactive', settings: { threshold: 1 } },
];

/** An alternative that is ranked, and whether it is what the scenario does anyway. */
export interface Candidate extends Alternative {
  /** What it does, with all settings, the defaults too. */
  readonly words: string;
  /** Its rule; null where the scenario changes it on the way. */
  readonly policy: PolicyName | null;
  readonly own: boolean;
}

/** All that are ranked, each once. A scenario that changes its policy on the way is one of them as it stands, “as planned”. */
export function policiesOf(scenario: Scenario, more: readonly Policy[]): Candidate[] {
  const planned = scenario.timeline.some(({ policy }) => policy !== null);
  const own = planned ? null : exactly(scenario.policy);
  const every = new Map(
    [...ALWAYS, ...(planned ? [] : [scenario.policy]), ...more].map((policy) => [exactly(policy), policy]),
  );
  return [
    ...[...every].map(([key, policy]) => ({
      name: policyName(policy),
      words: policyWords(policy),
      policy: policy.policy,
      scenario: underPolicy(scenario, policy),
      own: key === own,
    })),
    ...(planned ? [{ name: 'as planned', words: 'as planned', policy: null, scenario, own: true }] : []),
  ];
}
