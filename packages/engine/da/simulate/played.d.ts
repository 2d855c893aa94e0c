import type { WantedName } from './outcomes.js';
/** Some runs, complete: what was recorded of them, and how each ended. */
export interface Block {
    /** Number of its first run. */
    readonly first: number;
    readonly runs: number;
    /** What is kept of each run. */
    readonly outcomes: readonly WantedName[];
    readonly weeks: readonly number[];
    /**
     * [outcome][week][run], runs innermost, outcomes and weeks in the order above. Every value of every run is kept, to the seven digits of
     * single precision: memory is what limits the number of runs, and what cores wait for.
     */
    readonly values: Float32Array;
    /** How each run ended: index into FATE_NAMES, 0 alive. */
    readonly fates: Uint8Array;
    /** First week in which it was no longer alive, or −1. */
    readonly ends: Int32Array;
}
/** Where the runs of one outcome in one week begin among the values of a block. */
export declare function rowOf(block: Pick<Block, 'outcomes' | 'weeks' | 'runs'>, outcome: WantedName, week: number): number;
