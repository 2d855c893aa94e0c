import type { Block } from '../simulate/block.js';
import { type Fate } from '../simulate/fates.js';
/** Memory of how runs end, of so many reported weeks. */
export declare const fateRoom: (weeks: number) => number;
/** How many runs meet each fate by each reported week. It depends on which blocks were added and not on their order. */
export declare class FateTally {
    readonly reported: readonly number[];
    /** [fate][week]: runs that meet it since the week before. */
    readonly moves: Float64Array;
    constructor(reported: readonly number[], room?: ArrayBufferLike);
    /** All begin alive, and each that ends moves once. */
    add(block: Block): void;
    merge(other: FateTally): void;
    /** The share of so many runs that have met each fate by each week. */
    shares(runs: number): Record<Fate, number[]>;
}
