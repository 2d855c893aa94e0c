import type { Scenario } from '../scenario/scenario.js';
import type { Design } from './design.js';
import { type Endings, type Recording, type ToRecord } from './recording.js';
/** Plays runs of one scenario, as many as it has places for. */
export interface Simulator extends Endings {
    readonly recording: Recording;
    /** Plays run number `first` and those after it, one a place, and records them there. */
    play(first: number): void;
}
/** Makes what plays so many runs of a scenario at a time, and room to record what is asked of them. */
export type MakeSimulator = (scenario: Scenario, asked: ToRecord, runs: number, design?: Design) => Simulator;
/** Plays in the functions of the model themselves: the reference, and what plays where there is no WebAssembly. */
export declare const referenceSimulator: MakeSimulator;
