import { seedKey, streamState, uniform } from '../../src/random/streams.js';

/** The first n uniforms of one stream. */
export function uniforms(n: number, seed: string, run = 0, channel = 0): Float64Array {
  const state = new Int32Array(4);
  streamState(seedKey(seed), run, channel, state, 0);
  return Float64Array.from({ length: n }, () => uniform(state, 0));
}

/** The first uniform of each of n runs. */
export function firstUniforms(n: number, seed: string, channel = 0): Float64Array {
  const key = seedKey(seed);
  const state = new Int32Array(4);
  return Float64Array.from({ length: n }, (_, run) => {
    streamState(key, run, channel, state, 0);
    return uniform(state, 0);
  });
}
