import { type CoefficientName } from '../coefficients/catalogue/index.js';
import type { Constants } from '../company/constants.js';
import { type PolicyRule } from '../policies/index.js';
import type { Levers } from '../scenario/levers.js';
import { type Policy, type PolicyName, type PolicySettings } from '../scenario/policies.js';
import type { Scenario, Shift } from '../scenario/scenario.js';
import type { Interlude } from './design.js';
/** What the company decides from one week on, in plain numbers. */
export interface Decisions {
    readonly from: number;
    readonly policy: PolicyName;
    readonly rule: PolicyRule;
    readonly settings: PolicySettings;
    readonly levers: Levers;
    /** What the coefficients that the timeline changes are in this stretch: every one of them, in the same order in all stretches. */
    readonly shifts: readonly (readonly [CoefficientName, Shift])[];
    /** Engineers that the hiring plan adds a week; null where there is none, or none any more. */
    readonly plannedHires: number | null;
    /** Those that it adds a week when those who accept now will start, after the median time that a start takes; 0 where there is none. */
    readonly plannedAhead: number;
    /** Whether the policy looks at velocity or debt. */
    readonly looks: boolean;
    /** Whether the policy is another one than before, by its name or its settings, and starts without a memory. */
    readonly newPolicy: boolean;
}
/** A policy's settings with its defaults filled in. */
export declare const settingsOf: (policy: Policy) => PolicySettings;
/**
 * The timeline as stretches of constant decisions, in order of time; the first begins in week 0. Of overlapping changes
 * the later entry wins, and an interlude wins over all.
 */
export declare function decisions(scenario: Scenario, interlude?: Interlude): Decisions[];
/** What is in force in a week, which may lie beyond the horizon. */
export declare const decisionsAt: (scenario: Scenario, week: number) => Decisions;
/** A coefficient as a stretch of the timeline has it, in a future that has drawn `drawn`. */
export declare function shifted(name: CoefficientName, shift: Shift, drawn: number): number;
/** Gives a company the hiring plan of a stretch. */
export declare function giveHiringPlan(k: Constants, { plannedHires, plannedAhead }: Decisions): void;
