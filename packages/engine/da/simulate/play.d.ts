import type { Scenario } from '../scenario/scenario.js';
import { type Block } from './block.js';
import type { Design } from './design.js';
import type { Allocate } from './memory.js';
import type { WantedName } from './outcomes.js';
/** What a question needs to know of a scenario's futures: some outcomes in some weeks (0 to the horizon). */
export interface Wanted {
    readonly outcomes: readonly WantedName[];
    readonly weeks: readonly number[];
}
/** What was wanted of all runs of a scenario, in the order of the runs. Run i of two scenarios with one seed lives in the same world. */
export interface Futures extends Wanted {
    readonly runs: number;
    /** [outcome][week][run], outcomes and weeks in the order in which they were wanted. */
    readonly values: Float32Array;
    /** How each run ended: index into FATE_NAMES, 0 alive at the horizon. */
    readonly fates: Uint8Array;
    /** First week in which it was no longer alive, or −1. */
    readonly ends: Int32Array;
}
/** Plays all runs of a scenario. Questions are asked through it, so that they need not know whether threads answer. */
export type Play = (scenario: Scenario, wanted: Wanted, design?: Design) => Promise<Futures>;
/** Plays in this thread, at once. */
export declare function playNow(scenario: Scenario, wanted: Wanted, design?: Design): Futures;
/** Plays in this thread. */
export declare const playHere: Play;
/** Room for what is wanted of so many runs. Threads that share memory pass an `allocate` that makes it shared. */
export declare function emptyFutures(runs: number, { outcomes, weeks }: Wanted, allocate?: Allocate): Futures;
/** Writes a block, of which what is wanted was kept and no more, into its place. */
export declare function keepWanted(block: Block, into: Futures): void;
/**
 * The values of one outcome in one week, one a run, in the order of the runs and in the unit of the outcome (see `OUTCOMES`). It is a view: what is written
 * into it is written into the futures.
 *
 * @throws RangeError if the outcome was not kept in that week
 * @example
 * const best = Math.max(...column(futures, 'arr', scenario.horizon)); // $M
 */
export declare function column(futures: Futures, outcome: WantedName, week: number): Float32Array;
