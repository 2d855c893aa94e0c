import type { Scenario } from '../../scenario/scenario.js';
import { type Alternative } from '../common/alternatives.js';
/** Weeks in two quarters. */
export declare const LATER = 26;
/** The name of doing what the scenario does anyway. */
export declare const AS_TODAY = "as today";
/** A decision that can be chosen. */
export interface Proposal extends Alternative {
    /** First week in which it decides otherwise than as today; null if it never does. */
    readonly from: number | null;
}
/** What stands for choice, each once: as today, and what is proposed, or the usual shares and rules from now on. */
export declare function proposalsFor(today: Scenario, proposed?: readonly Alternative[]): Proposal[];
/** The same decisions, begun in two quarters; those that are made now and differ from today. */
export declare function laterOnes(today: Scenario, proposals: readonly Proposal[]): Proposal[];
