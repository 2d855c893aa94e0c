/** Four 32-bit words that select one of 2^128 scrambles. */
export type Key = Int32Array;
/**
 * Threefry-4x32-20 (Salmon, Moraes, Dror & Shaw, SC11, 2011): scrambles a counter of four words under a key into the four words of `out` from
 * `offset` on. For one key, different counters give different results.
 */
export declare function threefry(key: Key, c0: number, c1: number, c2: number, c3: number, out: Int32Array, offset: number): void;
