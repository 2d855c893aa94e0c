import { normalQuantile } from './normal.js';
import { seedKey, streamState, uniform } from './streams.js';

/** A stream of random numbers of its own for each seed and number: the engine's, so that a fit gives the same bits everywhere. */
export interface Stream {
  /** Next number in (0, 1). */
  uniform(): number;
  /** Next standard normal. */
  normal(): number;
}

export function stream(seed: string, number: number): Stream {
  const state = new Int32Array(4);
  streamState(seedKey(seed), number, 0, state, 0);
  const next = (): number => uniform(state, 0);
  return { uniform: next, normal: () => normalQuantile(next()) };
}
