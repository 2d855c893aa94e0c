import { type Piece } from './pieces.js';
/** Counts of values between bounds of any distance, which never change. */
export declare class Histogram {
    #private;
    private constructor();
    /**
     * Counts pieces, so that no bin holds values of two of them if there is room; those that are known one by one, in as many bins as there is room for.
     *
     * @param room a number for each bin and its bound; where the values of the pieces lie in it, they are overwritten
     */
    static of(pieces: readonly Piece[], room: Float32Array): Histogram;
    add(x: number, count?: number): void;
    pieces(): Piece[];
}
