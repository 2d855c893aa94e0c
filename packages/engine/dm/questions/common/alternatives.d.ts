import { type Policy } from '../../scenario/policies.js';
import type { Change, Scenario } from '../../scenario/scenario.js';
/** One of several decisions that are compared: a scenario of its own, under the name that stands on charts. */
export interface Alternative {
    readonly name: string;
    readonly scenario: Scenario;
}
/** Whether a change of the timeline changes anything. */
export declare const changesAnything: ({ policy, levers, coefficients }: Change) => boolean;
/**
 * Another scenario, held against the first. Where it is of the same company, it shares what that does today, so that what is known settles the same in both and
 * they differ in nothing but what they decide.
 */
export declare function besides(first: Scenario, other: Scenario): Scenario;
/**
 * The scenario under one policy from week 0 to the end: changes of policy in its timeline fall away, those of levers stay.
 *
 * @param policy a name of `POLICIES`, with its settings; a share is from 0 to 1
 * @example
 * const fifth = underPolicy(scenario, { policy: 'fixed', settings: { share: 0.2 } });
 */
export declare function underPolicy(scenario: Scenario, policy: Policy): Scenario;
/** The scenario in which a policy takes over in a week, for good: later changes of policy in its timeline fall away. */
export declare function withPolicyFrom(scenario: Scenario, policy: Policy, from: number, label: string): Scenario;
/** A policy with its settings spelt out: two with the same are one. */
export declare const exactly: (policy: Policy) => string;
/** A policy in a few words, for tables and charts: “20% for debt”, “reactive”, “ceiling (threshold 0.2)”: settings are told where they are not the defaults. */
export declare function policyName({ policy, settings }: Policy): string;
