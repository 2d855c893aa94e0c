import { normalQuantile } from './normal.js';
import { seedKey, streamState, uniform } from './streams.js';
export function stream(seed, number) {
    const state = new Int32Array(4);
    streamState(seedKey(seed), number, 0, state, 0);
    const next = () => uniform(state, 0);
    return { uniform: next, normal: () => normalQuantile(next()) };
}
