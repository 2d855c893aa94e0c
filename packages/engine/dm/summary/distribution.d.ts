import { type Piece } from './pieces.js';
/** Between which values the wanted ones lie: one window behind another, or across it; both bounds ascend. */
export interface Windows {
    readonly lows: Float32Array;
    readonly highs: Float32Array;
}
/** What a distribution holds: how many values lie in each gap, those that many have and how many, and the others, sorted. */
export interface Held {
    readonly windows: Windows;
    readonly gaps: Float64Array;
    readonly common: readonly {
        readonly value: number;
        readonly count: number;
    }[];
    readonly values: Float32Array;
}
/** Windows that leave nothing out. */
export declare const openWindows: (count: number) => Windows;
/**
 * The values of many runs in some windows, which only ever become narrower, and how many lie in the gaps between them: gap 0 before window 0, and so on. Where
 * there is no room for the values in the windows, these too are only counted, in many bins.
 */
export declare class Distribution {
    #private;
    readonly windows: Windows;
    /** A value that many may have, and is counted apart. */
    readonly common: number;
    constructor(windows: Windows, 
    /** A value that many may have, and is counted apart. */
    common: number, room: Float32Array);
    /** Values that are held one by one. */
    get size(): number;
    /** Whether windows can still be made narrower. */
    get isOpen(): boolean;
    /** Whether so many more values can be held. */
    hasRoomFor(count: number): boolean;
    /** Adds so many values that lie in a gap. */
    addToGap(gap: number, count: number): void;
    /** Adds so many values that are the common one. */
    addCommon(count: number): void;
    /** Adds some values, in any order. */
    add(values: Float32Array): void;
    /** Makes the windows narrower: from the value at one rank to that at another among the values so far, where those are known. */
    narrow(firsts: Int32Array, lasts: Int32Array): void;
    /** All that it holds, as a view; null where values are only counted. */
    held(): Held | null;
    /** Takes in what another one holds of other runs: in each window what lies in the windows of both, which then become narrower. */
    absorb({ windows, gaps, common, values }: Held, firsts: Int32Array, lasts: Int32Array): void;
    /** All values in order. */
    pieces(): Piece[];
}
