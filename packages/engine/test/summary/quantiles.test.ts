import fc from 'fast-check';
import { quantile } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { estimatePercentiles, percentilePlan, runsNeeded } from '../../src/summary/quantiles.js';
import { selectRanks } from '../../src/summary/select.js';
import { reportedWeeks } from '../../src/summary/summarise.js';
import { normalQuantile } from '../../src/random/normal.js';
import { seedKey, streamState, uniform } from '../../src/random/streams.js';

/** Values of the kinds that make counting hard: ties, zeros, heavy tails, spikes, tiny and huge numbers. */
const awkward = fc.array(
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    fc.double({ noNaN: true, min: 0, max: 1e-12 }),
  ),
  { minLength: 1, maxLength: 3000, size: 'max' },
);

describe('selecting ranks', () => {
  it('finds what a sort would find, and changes nothing', () => {
    fc.assert(
      fc.property(awkward, fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (list, wanted) => {
        const values = Float64Array.from(list);
        const ranks = Int32Array.from(wanted.map((r) => r % values.length)).sort();
        const out = new Float64Array(ranks.length);
        selectRanks(values, values.length, ranks, out);
        const sorted = values.slice().sort();
        expect([...out]).toEqual([...ranks].map((rank) => sorted[rank]));
        expect([...values]).toEqual(list);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('percentiles', () => {
  it('are those of simple-statistics', () => {
    fc.assert(
      fc.property(awkward, (list) => {
        const percentiles = [1, 5, 10, 25, 50, 75, 90, 95, 99];
        const values = Float64Array.from(list);
        estimatePercentiles(
          percentilePlan(values.length, percentiles),
          values,
          values.length,
          (i, { value, error, low, high }) => {
            expect(value === quantile(list, percentiles[i]! / 100)).toBe(true);
            expect(error).toBeGreaterThanOrEqual(0);
            expect(high).toBeGreaterThanOrEqual(low);
          },
        );
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('carry the standard error that another seed would show', () => {
    // 400 samples of 1,000 normals: the spread of their estimates is known to ±3.5%; the allowed ±15% is over four times that.
    const n = 1000;
    const percentiles = [10, 50, 95];
    const plan = percentilePlan(n, percentiles);
    const estimates: number[][] = [[], [], []];
    const errors: number[][] = [[], [], []];
    const state = new Int32Array(4);
    for (let sample = 0; sample < 400; sample++) {
      streamState(seedKey('errors'), sample, 0, state, 0);
      const values = Float64Array.from({ length: n }, () => normalQuantile(uniform(state, 0)));
      estimatePercentiles(plan, values, n, (i, { value, error }) => {
        estimates[i]!.push(value);
        errors[i]!.push(error);
      });
    }
    const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
    percentiles.forEach((_, i) => {
      const spread = Math.sqrt(mean(estimates[i]!.map((x) => (x - mean(estimates[i]!)) ** 2)));
      expect(mean(errors[i]!) / spread).toBeGreaterThan(0.85);
      expect(mean(errors[i]!) / spread).toBeLessThan(1.15);
    });
  });
});

describe('a percentile of too few values', () => {
  // Without an assumption the smallest of n values bounds the 5th percentile from below with 97.5% only if 0.95^n < 0.025: from n = 72 on.
  it.each([
    [5, 72],
    [95, 72],
    [10, 36],
    [25, 13],
    [50, 6],
  ])('%i needs about %i', (percentile, exact) => {
    const needed = runsNeeded(percentile);
    expect(Math.abs(needed - exact)).toBeLessThanOrEqual(Math.max(1, 0.06 * exact));
    const bounded = (n: number) => {
      let finite = false;
      estimatePercentiles(
        percentilePlan(n, [percentile]),
        Float64Array.from({ length: n }, (_, i) => i),
        n,
        (_, { low, high }) => {
          finite = Number.isFinite(low) && Number.isFinite(high);
        },
      );
      return finite;
    };
    expect([bounded(needed - 1), bounded(needed)]).toEqual([false, true]);
  });
});

describe('reported weeks', () => {
  it('begin at 0, end at the horizon and are few', () => {
    for (const horizon of [1, 13, 52, 65, 66, 260, 261, 520, 1560]) {
      const weeks = reportedWeeks(horizon);
      expect(weeks[0]).toBe(0);
      expect(weeks.at(-1)).toBe(horizon);
      expect(weeks.length).toBeLessThanOrEqual(67);
      expect([...weeks].sort((a, b) => a - b)).toEqual(weeks);
      expect(new Set(weeks).size).toBe(weeks.length);
    }
  });
});
