/** Values of a distribution that follow one another in order. */
export interface Piece {
    readonly count: number;
    /** Between which they lie; where both are one, that is the value of all. */
    readonly low: number;
    readonly high: number;
    /** The values one by one, sorted, where they are known. */
    readonly values?: Float32Array;
}
/** Says in which piece the values at some ranks lie, and where in it. @param ranks ascending, 0 the smallest */
export declare function locate(pieces: readonly Piece[], ranks: ArrayLike<number>, visit: (index: number, piece: Piece, place: number) => void): void;
/** A value of a piece; NaN where it is not known. */
export declare const valueIn: ({ low, high, values }: Piece, place: number) => number;
/** The next smaller number of single precision, and the next larger one. */
export declare function justBelow(x: number): number;
export declare const justAbove: (x: number) => number;
/** The first place from `from` on, and before `to`, with a value that is not less than x; `to` if there is none. */
export declare function firstFrom(sorted: ArrayLike<number>, x: number, from: number, to: number): number;
