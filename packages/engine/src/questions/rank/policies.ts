import { POLICY_NAMES, spelledOut, type Policy, type PolicyName } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { policyWords } from '../common/policyWords.js';
import { exactly, underPolicy, type Alternative } from '../common/alternatives.js';
import { USUAL, usualName } from '../common/usual.js';

/** Nothing for debt, what `decide` looks at, and every other rule with its defaults. */
const ALWAYS: readonly Policy[] = [
  { policy: 'fixed', settings: { share: 0 } },
  ...USUAL,
  ...POLICY_NAMES.filter((name) => !USUAL.some(({ policy }) => policy === name)).map((policy): Policy => ({
    policy,
    settings: {},
  })),
];

/** An alternative that is ranked, and whether it is what the scenario does anyway. */
export interface Candidate extends Alternative {
  /** What it does, with all settings, the defaults too. */
  readonly words: string;
  /** Its rule, and the settings that the rule reads; null where the scenario changes it on the way. */
  readonly policy: PolicyName | null;
  readonly settings: Policy['settings'] | null;
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
