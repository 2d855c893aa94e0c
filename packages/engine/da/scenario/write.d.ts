import type { Fitted, Scenario, Start } from './scenario.js';
/**
 * A scenario as it was understood, every default written out: the text of a scenario file (YAML) that says the same.
 *
 * @example
 * const again = parseScenario(writeScenario(scenario));
 */
export declare function writeScenario(scenario: Scenario): string;
/** A file that says of another one what a fit to its company's history has left. */
export declare const writeFittedFile: (base: string, name: string, fitted: Fitted) => string;
/** Every number of the company as a scenario file would give it, by its name there. */
export declare function writeCompany(company: Start): Record<string, string>;
