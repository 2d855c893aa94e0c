/** A stream of random numbers of its own for each seed and number: the engine's, so that a fit gives the same bits everywhere. */
export interface Stream {
    /** Next number in (0, 1). */
    uniform(): number;
    /** Next standard normal. */
    normal(): number;
}
export declare function stream(seed: string, number: number): Stream;
