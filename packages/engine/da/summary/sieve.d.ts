import { type Scale } from './bins.js';
/** The class of values that are wanted; that of others is the number of their gap, from 1. */
export declare const WANTED = 0;
/** What tells values apart that are wanted from those that are only counted, of many distributions. Threads share it. */
export interface Sieve {
    readonly scales: readonly Scale[];
    /** Gaps of a distribution: stretches of values, ascending, that are counted. */
    readonly gaps: number;
    /** By distribution and bin: its class. What was wanted becomes a gap; never does a gap change. */
    readonly classes: Uint8Array;
}
/** Memory of what is sifted, which threads can share. */
export type SiftedRoom = Readonly<Record<'values' | 'counts' | 'common', ArrayBufferLike>>;
/** Makes room for what is sifted. */
export declare const siftedRoom: ({ scales: { length }, gaps }: Pick<Sieve, "scales" | "gaps">, allocate: (bytes: number) => ArrayBufferLike) => SiftedRoom;
/** What came through a sieve of some blocks, in memory of a fixed size. */
export declare class Sifted {
    #private;
    /** By distribution: how many have its commonest value. */
    readonly common: Uint32Array;
    constructor(room: SiftedRoom);
    clear(): void;
    /** For how many more blocks there is room, whatever is wanted of them. */
    get room(): number;
    /** The values that are wanted of a distribution, in no order. */
    wanted(distribution: number): Float32Array;
    /** How many values of a distribution lie in a gap, the first of which is 0. */
    inGap(distribution: number, gap: number): number;
    /** Sifts what a block has of a distribution, from and up to a place among its values. */
    add({ scales, classes }: Sieve, distribution: number, block: Float32Array, from: number, to: number): void;
}
