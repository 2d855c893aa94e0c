import type { Policy } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { underPolicy, withPolicyFrom, type Alternative } from '../common/alternatives.js';
import { policyWords } from '../common/policyWords.js';
import { differsFrom } from '../common/upheaval.js';

/** Weeks in two quarters. */
export const LATER = 26;

/** What is looked at where nobody proposes anything: shares, and a limit to debt; each from now on, or in two quarters. */
const USUAL: readonly Policy[] = [
  ...[0.1, 0.2, 0.3, 0.4].map((share): Policy => ({ policy: 'fixed', settings: { share } })),
  { policy: 'ceiling', settings: {} },
];

/** The name of doing what the scenario does anyway. */
export const AS_TODAY = 'as today';

/** A decision that can be chosen. */
export interface Proposal extends Alternative {
  /** First week in which it decides otherwise than as today; null if it never does. */
  readonly from: number | null;
}

/** What stands for choice, each once: as today, and what is proposed, or the usual shares and the ceiling, now and in two quarters. */
export function proposalsFor(today: Scenario, proposed: readonly Alternative[] = []): Proposal[] {
  const others = proposed.length > 0 ? proposed : usual(today);
  return [
    { name: AS_TODAY, scenario: today, from: null },
    ...others.map((each) => ({ ...each, from: differsFrom(today, each.scenario) })),
  ];
}

function usual(today: Scenario): Alternative[] {
  const now = USUAL.map((policy) => ({ name: policyWords(policy), scenario: underPolicy(today, policy) }));
  const later = USUAL.map((policy) => ({
    name: `${policyWords(policy)} in two quarters`,
    scenario: withPolicyFrom(today, policy, LATER, policyWords(policy)),
  }));
  const seen: Scenario[] = [today];
  return [...now, ...later].filter(({ scenario }) => {
    if (scenario.horizon <= LATER && scenario.timeline.length > today.timeline.length) return false;
    if (seen.some((other) => differsFrom(other, scenario) === null)) return false;
    seen.push(scenario);
    return true;
  });
}
