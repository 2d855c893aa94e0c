import type { Scenario } from '../../scenario/scenario.js';
import { underPolicy, withPolicyFrom, type Alternative } from '../common/alternatives.js';
import { policyWords } from '../common/policyWords.js';
import { differsFrom } from '../common/upheaval.js';
import { USUAL } from '../common/usual.js';

/** Weeks in two quarters. */
export const LATER = 26;

/** The name of doing what the scenario does anyway. */
export const AS_TODAY = 'as today';

/** A decision that can be chosen. */
export interface Proposal extends Alternative {
  /** First week in which it decides otherwise than as today; null if it never does. */
  readonly from: number | null;
}

/** What stands for choice, each once: as today, and what is proposed, or the usual shares and rules from now on. */
export function proposalsFor(today: Scenario, proposed: readonly Alternative[] = []): Proposal[] {
  const besides = proposed.filter(({ name, scenario }) => name !== AS_TODAY || differsFrom(today, scenario) !== null);
  const others = besides.length > 0 ? besides : usual(today);
  return [
    { name: AS_TODAY, scenario: today, from: null },
    ...others.map((each) => ({ ...each, from: differsFrom(today, each.scenario) })),
  ];
}

const usual = (today: Scenario): Alternative[] =>
  USUAL.map((policy) => ({ name: policyWords(policy), scenario: underPolicy(today, policy) })).filter(
    ({ scenario }) => differsFrom(today, scenario) !== null,
  );

/** The same decisions, begun in two quarters; those that are made now and differ from today. */
export function laterOnes(today: Scenario, proposals: readonly Proposal[]): Proposal[] {
  if (today.horizon <= LATER) return [];
  return proposals
    .filter(({ from }) => from === 0)
    .map(({ name, scenario: { policy } }) => {
      const scenario = withPolicyFrom(today, policy, LATER, policyWords(policy));
      return { name: `${name} in two quarters`, scenario, from: differsFrom(today, scenario) };
    })
    .filter(({ from }) => from !== null);
}
