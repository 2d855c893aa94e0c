import { type ShockKind } from '../../coefficients/catalogue/shocks.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type ChanceName } from '../../simulate/channels.js';
import { type SimulationState } from '../../simulate/state.js';
import { type Fate } from '../../simulate/fates.js';
import { type Simulation } from '../../simulate/simulation.js';
import { type OutcomeName } from '../../simulate/outcomes.js';
/** One future, lived again week by week: the same numbers as `Play` gives, bit for bit. */
export interface Replay {
    readonly fate: Fate;
    /** First week in which the company was no longer alive, or null. */
    readonly end: number | null;
    /** An outcome in a week from 0 to the horizon; after an end as all futures have it (see `Outcome.dead`). */
    at(outcome: OutcomeName, week: number): number;
}
/** A kind of shock: the chance that makes it, how that is kept still, and what one and several are called. */
interface ShockOfStep {
    readonly by: Exclude<ChanceName, 'funding'>;
    readonly still: number;
    readonly one: string;
    readonly several: string;
}
export declare const SHOCKS_OF_STEP: Readonly<Record<ShockKind, ShockOfStep>>;
export declare const SHOCK_KINDS: ShockKind[];
/** One shock of one future. */
export interface Strike {
    readonly kind: ShockKind;
    /** Step of the simulation in which it struck. */
    readonly step: number;
}
export interface ReplayOptions {
    /** One that was made for the scenario, on which one run after another is lived; a new one if not given. */
    readonly simulation?: Simulation;
    /** Shocks that are left out; all other chances stay as they are. */
    readonly without?: readonly Strike[];
    /** The last week that is lived; by default the horizon. */
    readonly until?: number;
    /** Shows each step before it is lived. */
    readonly before?: (simulation: Simulation, step: number) => void;
    /** Shows each step: its flows worked out, its stocks still as they were when it began. */
    readonly during?: (state: SimulationState, step: number) => void;
}
/** Lives run number `run` of a scenario again; the company stays in the last week for good, as in every future. */
export declare function replay(scenario: Scenario, run: number, { simulation, without, until, before, during, }?: ReplayOptions): Replay;
/** A life of its own that goes on from where another stands; the chances and the decisions that will come are the same. */
export declare function branch(simulation: Simulation): Simulation;
/** The rule of a policy, changed for one step. */
export type Bend = (state: SimulationState, step: number) => SimulationState['rule'];
/** Lives on for some steps, or to the company’s end if that comes first. */
export declare function simulateOn(simulation: Simulation, from: number, steps: number, bend?: Bend): void;
export {};
