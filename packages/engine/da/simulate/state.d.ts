import type { Company } from '../company/company.js';
import { type Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
import type { PolicyRule } from '../policies/index.js';
import type { Levers } from '../scenario/levers.js';
import type { PolicySettings } from '../scenario/policies.js';
import type { Start } from '../scenario/scenario.js';
import type { Place, Recording } from './recording.js';
/** All that a company's course through its weeks depends on: plain numbers and arrays of them, so that it can be lived in any memory. */
export interface SimulationState extends Recording {
    c: Company;
    k: Constants;
    n: Uniforms;
    place: Place;
    levers: Levers;
    settings: PolicySettings;
    rule: PolicyRule;
    stepsPerWeek: number;
    /** All chances of the run, [channel][draw], and how many draws a channel has. */
    uniforms: Float64Array;
    draws: number;
    /** Delay lines, one entry a step, used as rings, and their lengths: engineers per surviving share over 52 weeks, revenue over 26. */
    cohorts: Float64Array;
    cohortSteps: number;
    revenues: Float64Array;
    revenueSteps: number;
}
/** Puts the company where a scenario begins, once the coefficients and the chances of its run are there. */
export declare function beginState(state: SimulationState, start: Start): void;
/** Works out the flows of step number `step`; the stocks still stand as they were when it began. */
export declare function simulateStep(state: SimulationState, step: number): void;
/** Moves the stocks at the end of a step and judges whether the company still lives (`fate` 0). */
export declare function closeStep(state: SimulationState): void;
/**
 * Lives the weeks from `from` up to `to` under the decisions that hold and records each in its row, at the company's place. It stays in week `last`
 * for good. Returns the first week in which it was no longer alive, or −1.
 */
export declare function simulateWeeks(state: SimulationState, from: number, to: number, last: number): number;
