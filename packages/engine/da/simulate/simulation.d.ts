import { type CoefficientPlan } from '../coefficients/draw.js';
import { type Key } from '../random/streams.js';
import type { Scenario, Start } from '../scenario/scenario.js';
import { type SimulationState } from './state.js';
import { type Decisions } from './decisions.js';
import type { Design } from './design.js';
import type { Recording } from './recording.js';
import { type MakeWorlds, type Worlds } from './worlds.js';
/** What is the same in all runs of a scenario, and the course of the one that is lived. Made once, used for one run after another; living allocates nothing. */
export interface Simulation {
    readonly state: SimulationState;
    readonly start: Start;
    readonly key: Key;
    readonly coefficients: CoefficientPlan;
    readonly worlds: Worlds;
    /** Coefficients that are drawn from another seed, by their places in the plan, or null; and the key of the weekly chances. */
    readonly resampled: {
        readonly key: Key;
        readonly places: readonly number[];
    } | null;
    readonly uniformsKey: Key;
    /** Runs in a row that share their coefficients. */
    readonly runsPerDraw: number;
    /** The timeline, in stretches of constant decisions. */
    readonly stretches: readonly Decisions[];
    /** What the run has drawn for the coefficients that the timeline changes, in the order of `Decisions.shifts`. */
    readonly drawn: Float64Array;
}
/** Prepares a scenario for living. @param makeWorlds who draws its worlds; it changes no bit */
export declare function createSimulation(scenario: Scenario, design?: Design, recording?: Recording, makeWorlds?: MakeWorlds): Simulation;
/** The world of a run: which run it is decides that and all its chances, and nothing else does. */
export declare const worldOf: ({ runsPerDraw }: Simulation, run: number) => number;
/** Draws the coefficients of some worlds: the values of each, in the order of the plan, not to be changed. */
export declare function drawWorlds({ key, worlds, resampled }: Pick<Simulation, 'key' | 'worlds' | 'resampled'>, wanted: readonly number[]): readonly Float64Array[];
/** Puts run number `run` at its beginning. */
export declare function beginRun(simulation: Simulation, run: number): void;
/** From now on these decisions hold. */
export declare function decide({ state, drawn }: Simulation, decisions: Decisions): void;
/** Decides anew if a stretch of the timeline begins with this step. */
export declare function decideAt(simulation: Simulation, step: number): void;
