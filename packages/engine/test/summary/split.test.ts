import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/random/normal.js';
import { seedKey, streamState, uniform } from '../../src/random/streams.js';
import { ranks, splitSpread } from '../../src/summary/split.js';

/** Worlds with a spread of their own, √share, and futures within each, √(1 − share), both normal. */
function worlds(share: number, count: number, each: number, sample: number): Float64Array {
  const state = new Int32Array(4);
  streamState(seedKey('worlds'), sample, 0, state, 0);
  const normal = () => normalQuantile(uniform(state, 0));
  const values = new Float64Array(count * each);
  for (let world = 0; world < count; world++) {
    const own = Math.sqrt(share) * normal();
    for (let i = 0; i < each; i++) values[world * each + i] = own + Math.sqrt(1 - share) * normal();
  }
  return values;
}

describe('the spread split into worlds and luck', () => {
  // 200 replications: their mean is known to a fourteenth of one's error; 4 of those is a false alarm of 6e-5.
  it.each([0, 0.1, 0.3, 0.7, 0.95])('recovers %d without bias, and knows its own error', (share) => {
    const all = Array.from({ length: 200 }, (_, sample) => splitSpread(worlds(share, 128, 4, sample), 4).coefficients);
    const mean = all.reduce((sum, { value }) => sum + value, 0) / all.length;
    const spread = Math.sqrt(all.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (all.length - 1));
    const estimated = all.reduce((sum, { error }) => sum + error, 0) / all.length;
    if (share > 0) {
      expect(Math.abs(mean - share)).toBeLessThan((4 * spread) / Math.sqrt(200) + 0.005);
      // The spread of 200 estimates is known to 5%; the allowed 25% is five times that.
      expect(estimated / spread).toBeGreaterThan(0.75);
      expect(estimated / spread).toBeLessThan(1.25);
    } else {
      // Cut at 0, half of the estimates are 0 and the others within the error.
      expect(mean).toBeLessThan(estimated);
    }
  });

  it('is all of one where there is only one', () => {
    const same = Float64Array.from({ length: 40 }, (_, i) => Math.floor(i / 4));
    expect(splitSpread(same, 4)).toEqual({ coefficients: { value: 1, error: 0 }, luck: { value: 0, error: 0 } });
    const alike = Float64Array.from({ length: 40 }, (_, i) => i % 4);
    expect(splitSpread(alike, 4)).toMatchObject({ coefficients: { value: 0 }, luck: { value: 1 } });
  });

  it('is not known where there is none, or one world makes all of it', () => {
    expect(splitSpread(new Float64Array(40), 4).luck.value).toBeNaN();
    expect(
      splitSpread(
        Float64Array.from({ length: 40 }, (_, i) => (i === 3 ? 1 : 0)),
        4,
      ).luck.value,
    ).toBeNaN();
  });
});

describe('ranks', () => {
  it('are shared by equal values', () => expect([...ranks([5, 1, 5, 0, 5])]).toEqual([4, 2, 4, 1, 4]));
  it('are places in the sorted list where no values are equal', () => {
    const values = worlds(0.5, 50, 2, 1);
    const sorted = values.slice().sort();
    ranks(values).forEach((rank, i) => expect(sorted[rank - 1]).toBe(values[i]));
  });
});
