import type { Scenario } from '../scenario/scenario.js';
import type { Design } from './design.js';
import { type Allocate } from './memory.js';
import { type WantedName } from './outcomes.js';
import { type Block } from './played.js';
import type { MakeSimulator } from './reference.js';
export { rowOf, type Block } from './played.js';
/** Runs in a full block: the unit of work for a worker, and of what is kept. */
export declare const BLOCK_RUNS = 256;
export interface BlockOptions {
    /** What to keep of each run; by default all outcomes in all weeks from 0 to the horizon. */
    readonly outcomes?: readonly WantedName[];
    readonly weeks?: readonly number[];
    readonly design?: Design;
    /** Threads that share memory pass one that makes it shared. */
    readonly allocate?: Allocate;
    /** Who plays; it changes no bit. */
    readonly make?: MakeSimulator;
}
/** Number of blocks that a scenario's runs make. */
export declare function blockCount(scenario: Scenario): number;
/** Bytes that all blocks of a scenario take, with every outcome in so many weeks. */
export declare function memoryNeeded(scenario: Scenario, weeks?: number): number;
/**
 * Plays the runs of one block. A pure function of the scenario and the block's number, so that blocks can be shared out to any number of
 * workers, in any order.
 */
export declare function simulateBlock(scenario: Scenario, block: number, options?: BlockOptions): Block;
