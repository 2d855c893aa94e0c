import type { Policy } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
/**
 * How much a proposal changes of what is done today, and how hard that is to undo: 0 for what changes nothing; a share that is paid from now on comes before
 * one that begins later, a share before a rule, a small change of the share before a large one.
 */
export declare function upheaval(today: Scenario, proposal: Scenario): number;
/** First week in which a proposal decides otherwise than what is done today; null if it never does. Where more than decisions differ, week 0. */
export declare function differsFrom(today: Scenario, proposal: Scenario): number | null;
/** Whether two scenarios differ in what is decided, at most. */
export declare const sameCompany: (one: Scenario, other: Scenario) => boolean;
/** The policy of a scenario once all its changes have come. */
export declare function lastPolicy(scenario: Scenario): Policy;
