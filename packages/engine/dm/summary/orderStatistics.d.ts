import type { Allocate } from '../simulate/memory.js';
import { type Scale } from './bins.js';
import { type Windows } from './distribution.js';
import { type Saved } from './saved.js';
import { type Sieve, type Sifted } from './sieve.js';
/**
 * The values at wanted ranks of many distributions, from blocks in any order. While they come, the windows around each rank narrow: with m of n runs the final
 * value lies where the runs so far have the ranks within √(p (1 − p) (1/m − 1/n)) of its share p, five times that to be sure. What lies outside is only
 * counted. So what is held is some √n values of each distribution, and never more than there is room for.
 */
export declare class OrderStatistics {
    #private;
    readonly scales: readonly Scale[];
    readonly ranks: Int32Array;
    readonly runs: number;
    readonly given: {
        readonly allocate?: Allocate;
        readonly windows?: readonly Windows[];
        readonly values?: Float32Array;
        readonly room?: number;
    };
    readonly sieve: Sieve;
    /**
     * @param ranks wanted of each distribution of `runs` runs, ascending
     * @param allocate makes memory that threads share
     * @param windows around the ranks, if they are known from an earlier play
     * @param room values that may be held of each distribution
     */
    constructor(scales: readonly Scale[], ranks: Int32Array, runs: number, given?: {
        readonly allocate?: Allocate;
        readonly windows?: readonly Windows[];
        readonly values?: Float32Array;
        readonly room?: number;
    });
    /** Nothing yet of another play, in the same memory; with windows, if they are known. */
    again(windows?: readonly Windows[]): OrderStatistics;
    /** Values that are held one by one. */
    get size(): number;
    /** Memory of all that is kept, in bytes. */
    get bytes(): number;
    /** Takes what came through the sieve of so many runs. */
    add(sifted: Sifted, runs: number): void;
    /** All that is held, as numbers; null where some values are only counted. */
    save(): Saved | null;
    /** Takes in what was saved of so many other runs of the same play. Returns whether that is whole and could be joined; if not, nothing is taken in. */
    absorb(saved: Saved, runs: number): boolean;
    /**
     * Writes the values at the ranks, distribution by distribution. Where they are not all known it returns the windows in which they lie; a play with these
     * finds them, or again some of them.
     */
    read(into: Float64Array): Windows[] | null;
}
