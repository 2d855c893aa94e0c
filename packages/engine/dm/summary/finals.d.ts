import type { Scenario } from '../scenario/scenario.js';
import { type Block } from '../simulate/block.js';
import type { Summary } from './summary.js';
/** Outcomes of which the last week is kept. */
export type FinalName = keyof Summary['final'];
/** What the runs of a block have in the last week: a view of it. */
export declare const finalsOf: ({ horizon }: Scenario, block: Block) => Record<FinalName, Float32Array>;
/** What so many runs have in the last week, in memory that no longer grows from two million on. Blocks can come in any order. */
export declare class Finals {
    #private;
    readonly runs: number;
    readonly most: number;
    constructor(runs: number, most?: number);
    /** Adds runs that follow one another, from one on. */
    add(from: number, last: Readonly<Record<FinalName, Float32Array>>): void;
    /** What runs have that follow one another, of a run that is not too large for all to be kept. */
    slice(from: number, to: number): Record<FinalName, Float32Array>;
    /** Runs spread over the final revenue, by their place in the order of the runs. Of equal values those of earlier runs come first. */
    singles(): number[];
    /** Sorted, one entry a run, or as many as are handed on: then those that are counted are exact to four digits. */
    sorted(): Summary['final'];
}
