import { describe, expect, it } from 'vitest';
import { meanOf, proportion } from '../../src/summary/estimate.js';

describe('a mean', () => {
  it('has the error s/√n', () => {
    const { value, error, low, high } = meanOf([1, 2, 3, 4, 5]);
    expect(value).toBe(3);
    expect(error).toBeCloseTo(Math.sqrt(2.5 / 5), 14);
    expect([low, high]).toEqual([3 - 1.959963984540054 * error, 3 + 1.959963984540054 * error]);
  });

  it('of one value has no known error', () => expect(meanOf([7])).toMatchObject({ value: 7, error: NaN }));
});

describe('a probability', () => {
  // Wilson's interval as binom.confint(10, 100, methods = "wilson") of R's binom gives it.
  it('has the interval of Wilson', () => {
    const { low, high } = proportion(0.1, 100);
    expect(low).toBeCloseTo(0.0552291, 6);
    expect(high).toBeCloseTo(0.1743657, 6);
  });

  it('has an error close to √(p(1 − p)/n) away from its ends', () =>
    expect(proportion(0.3, 10_000).error).toBeCloseTo(Math.sqrt(0.21 / 10_000), 6));

  it('is never certain: of no death in n runs the upper end is near 3.84/n, as of all near 1 − 3.84/n', () => {
    const none = proportion(0, 1000);
    expect(none.error).toBeGreaterThan(0);
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(3.84 / 1000, 4);
    expect(proportion(1, 1000)).toMatchObject({ high: 1 });
    expect(1 - proportion(1, 1000).low).toBeCloseTo(none.high, 12);
  });
});
