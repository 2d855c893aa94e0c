import type { Held } from './distribution.js';
/** What many distributions hold, as numbers; and one after another the values that each holds one by one. */
export interface Saved {
    readonly numbers: Float64Array;
    readonly values: Float32Array;
}
/** Writes what a distribution holds, but for the values. */
export declare function write({ windows: { lows, highs }, gaps, common, values }: Held, numbers: number[]): void;
/** How many values there are, held and counted. */
export declare const countOf: ({ gaps, common, values }: Held) => number;
/** What so many distributions of so many windows hold, read back; null if it is something else. */
export declare function heldIn({ numbers, values }: Saved, distributions: number, windows: number): Held[] | null;
