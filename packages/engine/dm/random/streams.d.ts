import { type Key } from './threefry.js';
export type { Key };
/**
 * The key of all streams of a simulation, from the seed a person chose, which can be any string.
 *
 * The seed goes through seedrandom's ARC4. ARC4 repeats its key cyclically and sees only the low byte of each character,
 * so that 'a' and 'aa', or 'ā' and '\u0001', would give the same numbers; the character codes spelt out, with an end mark, do not.
 */
export declare function seedKey(seed: string): Key;
/**
 * Writes the first state (four words from `offset` on) of the stream of one channel in one run.
 *
 * A stream is xoshiro128** (Blackman & Vigna, 2018), small and quick but sensitive to where it begins: near states give near
 * numbers. Its state is therefore a scrambled counter, which also means that no two pairs of run and channel share a state,
 * and that run i needs nothing from the runs before it.
 *
 * @param run 0 to 2^32 − 1
 * @param channel 0 to 2^32 − 1
 */
export declare function streamState(key: Key, run: number, channel: number, state: Int32Array, offset: number): void;
/** Advances a stream and gives a number in (0, 1): the middle of one of 2^32 equal parts, never 0 or 1. */
export declare function uniform(state: Int32Array, offset: number): number;
/** A stream of its own for whoever needs numbers in (0, 1) outside of a simulation, from a seed. */
export declare function randomOf(seed: string): () => number;
/** Writes the stream's next `count` numbers; the same as `uniform` again and again, with the state kept in registers. */
export declare function fillUniforms(state: Int32Array, offset: number, out: Float64Array, from: number, count: number): void;
