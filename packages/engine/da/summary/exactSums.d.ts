/** Memory of so many sums, for threads that share it. */
export declare const sumsRoom: (count: number) => number;
/**
 * Sums of doubles without rounding, so that the order of what is added makes no difference: a number is cut into integers in units of 2^32k, each of
 * which a double adds up exactly, half a million times.
 */
export declare class ExactSums {
    readonly chunks: Float64Array;
    constructor(count: number, buffer?: ArrayBufferLike);
    add(sum: number, value: number): void;
    /** Adds the sums of another, one by one. */
    merge(other: ExactSums): void;
    /** A sum, rounded once its chunks are carried into one another: the same however it came about. */
    total(sum: number): number;
    clear(): void;
}
