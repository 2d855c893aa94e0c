import { ExactSums } from './exactSums.js';
/** Memory of the sums of so many distributions. */
export declare const meansRoom: (count: number) => number;
/** Sums of many distributions, from which their means follow. They depend on which blocks were added and not on their order. */
export declare class Means {
    readonly centres: ArrayLike<number>;
    readonly sums: ExactSums;
    /** @param centres a value of each, from which the others are measured: sums of what is left lose no digits */
    constructor(centres: ArrayLike<number>, room?: ArrayBufferLike);
    /** Adds what a block has of a distribution, from and up to a place among its values. */
    add(distribution: number, values: Float32Array, from: number, to: number): void;
    /** Mean of so many values, and its standard error. */
    meanOf(distribution: number, n: number): {
        value: number;
        error: number;
    };
}
