/** A quick stand-in for playing: each figure as a quadratic function of the unknowns' places, without products, and what it leaves unexplained. */
export interface Emulator {
    /** Figures expected at a place. */
    at(places: readonly number[]): number[];
    /** Standard deviation of what was played around what is expected, figure by figure: chance of the play and lack of fit. */
    readonly residuals: readonly number[];
}
/** Fits an emulator to played candidates by least squares. `figures` are [candidate][figure]. */
export declare function emulate(places: readonly (readonly number[])[], figures: readonly (readonly number[])[]): Emulator;
/** Solves a symmetric positive definite system (Cholesky). */
export declare function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[];
