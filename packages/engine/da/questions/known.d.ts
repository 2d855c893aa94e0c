import type { KnownAnswer } from '../summary/known.js';
import type { Scenario } from '../scenario/scenario.js';
/** Looks at the draws of a scenario with and without what is known; null if nothing is. */
export declare function whatIsLeft(scenario: Scenario): KnownAnswer | null;
