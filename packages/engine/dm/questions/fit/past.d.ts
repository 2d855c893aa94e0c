import type { Scenario } from '../../scenario/scenario.js';
import { type History } from './history/history.js';
/** The week with which a month of the history ends, counted from the end of its first. */
export declare const weekOf: (month: number) => number;
/** The company at the start of its history, to be played until today. */
export interface Past {
    readonly scenario: Scenario;
    /** What was taken for granted, in sentences. */
    readonly notes: readonly string[];
}
/**
 * The past of a company: it begins where the first month of the history ends, hires as the history did, sets as much time aside for debt, and meets the rounds,
 * layoffs and freezes that are known. What the history does not say is as in the scenario, smaller by as much as the company was.
 */
export declare function pastOf(scenario: Scenario, history: History): Past;
/** The company as it stands at the end of a month of its history, in the eyes of a scenario of it: for a forecast from there. */
export declare function scenarioAt(scenario: Scenario, history: History, month: number): Scenario;
