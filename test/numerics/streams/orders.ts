import { COEFFICIENT_NAMES } from '../../../packages/engine/src/coefficients/catalogue/index.js';
import { channelOf } from '../../../packages/engine/src/coefficients/draw.js';
import { fillUniforms, seedKey, streamState, type Key } from '../../../packages/engine/src/random/streams.js';

/** A sequence of 32-bit words put together from streams in an order that would show a relation between them. */
export interface Order {
  readonly name: string;
  readonly words: (n: number) => Uint32Array;
}

const state = new Int32Array(4);
const drawn = new Float64Array(4096);

/** The first words of a stream, from place `at` on, `step` apart. */
function write(key: Key, run: number, channel: number, into: Uint32Array, at: number, count: number, step = 1): void {
  streamState(key, run, channel, state, 0);
  for (let done = 0; done < count; done += drawn.length) {
    const part = Math.min(drawn.length, count - done);
    fillUniforms(state, 0, drawn, 0, part);
    for (let i = 0; i < part; i++) into[at + (done + i) * step] = drawn[i]! * 2 ** 32 - 0.5;
  }
}

/** The first number of each of n streams. */
const firsts = (name: string, place: (i: number) => readonly [run: number, channel: number]): Order => ({
  name,
  words: (n) => {
    const key = seedKey(name);
    const words = new Uint32Array(n);
    for (let i = 0; i < n; i++) write(key, ...place(i), words, i, 1);
    return words;
  },
});

/** So many streams, dealt in turn: a number of the first, one of the second, and so on. */
const dealt = (
  name: string,
  streams: number,
  place: (i: number) => readonly [run: number, channel: number],
): Order => ({
  name,
  words: (n) => {
    const key = seedKey(name);
    const each = Math.floor(n / streams);
    const words = new Uint32Array(each * streams);
    for (let i = 0; i < streams; i++) write(key, ...place(i), words, i, each, streams);
    return words;
  },
});

const COEFFICIENT_CHANNELS = COEFFICIENT_NAMES.map(channelOf);

export const ORDERS: readonly Order[] = [
  firsts('first numbers of adjacent runs', (i) => [i, 3]),
  firsts('first numbers of adjacent channels', (i) => [4711, i]),
  firsts('coefficients, run by run', (i) => [
    Math.floor(i / COEFFICIENT_CHANNELS.length),
    COEFFICIENT_CHANNELS[i % COEFFICIENT_CHANNELS.length]!,
  ]),
  dealt('one long stream', 1, () => [0, 0]),
  dealt('64 adjacent runs in turn', 64, (i) => [i, 0]),
  dealt('16 channels of a run in turn', 16, (i) => [7, i]),
  dealt('runs that differ in one bit in turn', 32, (i) => [(2 ** i) >>> 0, 0]),
  {
    name: 'similar seeds in turn',
    words: (n) => {
      const seeds = Array.from({ length: 64 }, (_, i) => `paydown ${i}`);
      const each = Math.floor(n / seeds.length);
      const words = new Uint32Array(each * seeds.length);
      seeds.forEach((seed, i) => write(seedKey(seed), 0, 0, words, i, each, seeds.length));
      return words;
    },
  },
];
