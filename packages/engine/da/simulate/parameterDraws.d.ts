import type { Coefficients } from '../coefficients/coefficients.js';
import { type Key } from '../random/streams.js';
import type { Scenario } from '../scenario/scenario.js';
/** The worlds of a scenario’s runs, without the companies in them: for questions about what is not played. */
export interface ParameterDraws {
    /** Of all streams of the scenario. */
    readonly key: Key;
    /** Coefficients of the run that was entered last: those that it has when it is played. */
    readonly coefficients: Readonly<Coefficients>;
    enter(run: number): void;
    /** How much longer a piece of work takes than planned, as a multiple, by a chance in (0, 1). */
    overrun(chance: number): number;
}
/** Draws the coefficients of a scenario’s runs. */
export declare function parameterDraws(scenario: Scenario): ParameterDraws;
