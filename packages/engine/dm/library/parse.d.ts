import { type Fault } from '../scenario/fault.js';
import type { Scenario } from '../scenario/scenario.js';
/** What is wrong with a scenario. The message has every fault on a line of its own, with its line and column. */
export declare class ScenarioError extends Error {
    readonly faults: readonly Fault[];
    readonly name = "ScenarioError";
    /** @param faults all that is wrong, in reading order; at least one */
    constructor(faults: readonly Fault[]);
}
/**
 * A scenario from its text, YAML or JSON, checked and with everything filled in that the text leaves out.
 *
 * @param text what a scenario file says; it may not say `extends`, as there are no files beside it
 * @param name the file that faults name, and without its ending what a scenario is called that says no `name`
 * @throws ScenarioError with every fault there is
 * @example
 * const scenario = parseScenario('runs: 500\ncompany: {engineers: 20, arr: $3M, cash: $10M}');
 */
export declare function parseScenario(text: string, name?: string): Scenario;
