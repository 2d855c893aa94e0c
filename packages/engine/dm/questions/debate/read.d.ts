import { type Fault } from '../../scenario/fault.js';
import { type Override, type ScenarioSource } from '../../scenario/read.js';
import { type Debate } from './people.js';
/** A debate, or every fault there is; one of the two is empty. */
export interface DebateReading {
    readonly debate: Debate | null;
    readonly faults: readonly Fault[];
    /** What is valid and most likely not meant. */
    readonly doubts: readonly Fault[];
}
/**
 * Reads a debate file and the scenario it names, and checks all of it. Beliefs and decisions are checked by laying them upon the scenario: a person’s world
 * is a scenario as any other. It never throws for what a person wrote: everything wrong comes back as faults, in reading order.
 *
 * @param path the file, as `source` knows it and as faults name it
 * @param overrides values that replace what the scenario says, the last one winning
 */
export declare function readDebate(path: string, source: ScenarioSource, overrides?: readonly Override[]): DebateReading;
