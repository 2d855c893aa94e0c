import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import { type Doors } from '../../summary/doors.js';
/**
 * Through which doors debt makes the difference between decisions, at the end of week `by`: the same futures are played with every door as the scenario has
 * it, with each closed alone, with each open alone, and with none. A door that the scenario closes stays closed.
 *
 * @param others each is held against `baseline`, with which it shares seed, start and horizon; the answers are in their order
 */
export declare function throughDoors(baseline: Scenario, others: readonly Scenario[], by?: number, play?: Play): Promise<Doors[]>;
/** What debt costs a company, through each door: the scenario against itself with all doors closed. */
export declare function costThroughDoors(scenario: Scenario, by?: number, play?: Play): Promise<Doors>;
/** How many futures `throughDoors` plays. */
export declare const doorFutures: (scenarios: readonly Scenario[]) => number;
