import type { Emulator } from './emulator.js';
/** A figure to be met, and its standard error. */
export interface Aim {
    readonly value: number;
    readonly error: number;
}
/** Misses in standard errors, figure by figure. */
export declare const misses: (figures: readonly number[], aims: readonly Aim[], noise?: readonly number[]) => number[];
/** How a walk goes: from where, how far each step along each unknown, how many steps before the first place is kept and between two, and how many are kept. */
export interface Walk {
    readonly from: readonly number[];
    readonly stride: number;
    readonly warmUp: number;
    readonly thinning: number;
    readonly count: number;
    readonly seed: string;
}
/**
 * Walks so that places are visited as often as they are likely (Metropolis 1953). @param likely logarithm of how likely
 * a place is; −Infinity where it may not go
 */
export declare function walk(likely: (places: readonly number[]) => number, { from, stride, warmUp, thinning, count, seed }: Walk): number[][];
/**
 * How likely places are, by an emulator, to meet the aims. Errors are those of the aims and of the emulator together,
 * times `slack`: above 1 a walk goes further afield.
 */
export declare const likelihood: (emulator: Emulator, aims: readonly Aim[], slack: number) => (places: readonly number[]) => number;
/** Evenly scattered places: each unknown takes every one of `count` equal parts of its range once (Latin hypercube). */
export declare function scatteredPlaces(unknowns: number, count: number, seed: string): number[][];
