import seedrandom from 'seedrandom';
import { threefry } from './threefry.js';
/**
 * The key of all streams of a simulation, from the seed a person chose, which can be any string.
 *
 * The seed goes through seedrandom's ARC4. ARC4 repeats its key cyclically and sees only the low byte of each character,
 * so that 'a' and 'aa', or 'ā' and '\u0001', would give the same numbers; the character codes spelt out, with an end mark, do not.
 */
export function seedKey(seed) {
    const codes = Array.from({ length: seed.length }, (_, i) => seed.charCodeAt(i));
    const source = seedrandom(`${codes.join(' ')};`);
    return Int32Array.of(source.int32(), source.int32(), source.int32(), source.int32());
}
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
export function streamState(key, run, channel, state, offset) {
    threefry(key, run, channel, 0, 0, state, offset);
    // The one state from which xoshiro never moves; met with probability 2^−128.
    if ((state[offset] | state[offset + 1] | state[offset + 2] | state[offset + 3]) === 0)
        state[offset] = 1;
}
/** Advances a stream and gives a number in (0, 1): the middle of one of 2^32 equal parts, never 0 or 1. */
export function uniform(state, offset) {
    const s1 = state[offset + 1];
    const s2 = state[offset + 2] ^ state[offset];
    const s3 = state[offset + 3] ^ s1;
    const five = Math.imul(s1, 5);
    const word = Math.imul((five << 7) | (five >>> 25), 9);
    state[offset + 1] = s1 ^ s2;
    state[offset] = state[offset] ^ s3;
    state[offset + 2] = s2 ^ (s1 << 9);
    state[offset + 3] = (s3 << 11) | (s3 >>> 21);
    return ((word >>> 0) + 0.5) * 2.3283064365386963e-10;
}
/** A stream of its own for whoever needs numbers in (0, 1) outside of a simulation, from a seed. */
export function randomOf(seed) {
    const state = new Int32Array(4);
    streamState(seedKey(seed), 0, 0, state, 0);
    return () => uniform(state, 0);
}
/** Writes the stream's next `count` numbers; the same as `uniform` again and again, with the state kept in registers. */
export function fillUniforms(state, offset, out, from, count) {
    let s0 = state[offset];
    let s1 = state[offset + 1];
    let s2 = state[offset + 2];
    let s3 = state[offset + 3];
    for (let i = from; i < from + count; i++) {
        const five = Math.imul(s1, 5);
        const word = Math.imul((five << 7) | (five >>> 25), 9);
        const shifted = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = (s3 << 11) | (s3 >>> 21);
        out[i] = ((word >>> 0) + 0.5) * 2.3283064365386963e-10;
    }
    state[offset] = s0;
    state[offset + 1] = s1;
    state[offset + 2] = s2;
    state[offset + 3] = s3;
}
