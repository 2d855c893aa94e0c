import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/coefficients/distribution.js';
import { median, quantile, sampler } from '../../src/coefficients/sample.js';
import { normalCdf, normalQuantile } from '../../src/random/normal.js';
import { uniforms } from '../random/draws.js';
import { cdf } from './cdf.js';

const Z90 = normalQuantile(0.9);
const Z = uniforms(20_000, 'shapes').map(normalQuantile);

const QUANTILED: readonly Distribution[] = [
  { shape: 'normal', p10: -2, p50: 1, p90: 2 },
  { shape: 'normal', p10: 0, p50: 0.2, p90: 0.6 },
  { shape: 'lognormal', p10: 8, p50: 13, p90: 24 },
  { shape: 'lognormal', p10: 1e-7, p50: 3e-7, p90: 1e-6 },
  { shape: 'logit-normal', p10: 0.05, p50: 0.1, p90: 0.3 },
  { shape: 'logit-normal', p10: 0.4, p50: 0.65, p90: 0.85 },
];
const BOUNDED: readonly Distribution[] = [
  { shape: 'uniform', low: -1, high: 3 },
  { shape: 'triangular', low: 2, mode: 3, high: 8 },
  { shape: 'triangular', low: 2, mode: 2, high: 8 },
  { shape: 'triangular', low: 2, mode: 8, high: 8 },
  { shape: 'pert', low: 2, mode: 3, high: 8 },
  { shape: 'pert', low: 2, mode: 2, high: 8 },
  { shape: 'pert', low: 2, mode: 8, high: 8 },
  { shape: 'beta', alpha: 2, beta: 5, low: 0, high: 1 },
  { shape: 'beta', alpha: 0.5, beta: 0.5, low: 10, high: 30 },
  { shape: 'beta', alpha: 0.05, beta: 3, low: 0, high: 1 },
  { shape: 'beta', alpha: 300, beta: 700, low: 0, high: 1 },
];
const CONTINUOUS = [...QUANTILED, ...BOUNDED];

const named = (ds: readonly Distribution[]) => ds.map((d) => [JSON.stringify(d), d] as const);

/** Mean of a function of the distribution, by the midpoint rule over its quantiles. */
function expected(d: Distribution, of: (x: number) => number): number {
  const n = 20_000;
  const at = sampler(d);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += of(at(normalQuantile((i + 0.5) / n)));
  return sum / n;
}

describe('every continuous distribution', () => {
  it.each(named(CONTINUOUS))('%s: the CDF at a quantile is its probability', (_, d) => {
    for (const z of [-6, -3, -1.3, -1, -0.01, 0, 0.01, 0.7, 2, 4]) {
      const x = quantile(d, z);
      const nudge = 1e-14 * Math.abs(x) + 1e-16;
      expect(cdf(d, x - nudge)).toBeLessThanOrEqual(normalCdf(z) + 1e-9);
      expect(cdf(d, x + nudge)).toBeGreaterThanOrEqual(normalCdf(z) - 1e-9);
    }
  });

  it.each(named(CONTINUOUS))('%s: rises with z, from one end of its range to the other', (_, d) => {
    const sorted = Float64Array.from(Z).sort();
    const values = sorted.map(sampler(d));
    // Neighbours of the 20,000 may lie closer together than the rounding of a quantile.
    expect(values.subarray(1).filter((x, i) => x < values[i]! - 1e-12 * Math.abs(x)).length).toBe(0);
    const [low, high] =
      'low' in d
        ? [d.low, d.high]
        : d.shape === 'normal'
          ? [-Infinity, Infinity]
          : d.shape === 'lognormal'
            ? [0, Infinity]
            : [0, 1];
    for (const z of [-6.4, 6.4]) {
      expect(quantile(d, z)).toBeGreaterThanOrEqual(low);
      expect(quantile(d, z)).toBeLessThanOrEqual(high);
    }
    expect([cdf(d, low === -Infinity ? -1e9 : low - 1), cdf(d, high === Infinity ? 1e9 : high + 1)]).toEqual([0, 1]);
  });

  it.each(named(CONTINUOUS))('%s: half of the draws are below the median', (_, d) => {
    expect(cdf(d, median(d))).toBeCloseTo(0.5, 9);
  });
});

describe('distributions given by three quantiles', () => {
  it.each(named(QUANTILED))('%s meets all three', (_, d) => {
    if (!('p10' in d)) throw new Error('not given by quantiles');
    for (const [z, given] of [
      [-Z90, d.p10],
      [0, d.p50],
      [Z90, d.p90],
    ] as const)
      expect(Math.abs(quantile(d, z) - given)).toBeLessThan(1e-14 * (1 + Math.abs(given)));
    expect([cdf(d, d.p10), cdf(d, d.p50), cdf(d, d.p90)].map((p) => p.toFixed(12))).toEqual([
      '0.100000000000',
      '0.500000000000',
      '0.900000000000',
    ]);
  });

  it('are ordinary when the quantiles are symmetric', () => {
    expect(quantile({ shape: 'normal', p10: 10 - 2 * Z90, p50: 10, p90: 10 + 2 * Z90 }, 0.7)).toBeCloseTo(11.4, 12);
    expect(quantile({ shape: 'lognormal', p10: 3 * Math.exp(-Z90), p50: 3, p90: 3 * Math.exp(Z90) }, -2)).toBeCloseTo(
      3 * Math.exp(-2),
      12,
    );
    const logistic = (y: number) => 1 / (1 + Math.exp(-y));
    expect(quantile({ shape: 'logit-normal', p10: logistic(-Z90), p50: 0.5, p90: logistic(Z90) }, 3)).toBeCloseTo(
      logistic(3),
      12,
    );
  });

  it('meet all three whatever they are', () => {
    const three = fc.tuple(
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      fc.double({ min: 1.001, max: 50, noNaN: true }),
      fc.double({ min: 1.001, max: 50, noNaN: true }),
    );
    fc.assert(
      fc.property(three, ([p10, up, further]) => {
        const d: Distribution = { shape: 'lognormal', p10, p50: p10 * up, p90: p10 * up * further };
        expect(quantile(d, -Z90) / d.p10).toBeCloseTo(1, 11);
        expect(quantile(d, Z90) / d.p90).toBeCloseTo(1, 11);
      }),
      { seed: 20270104 },
    );
  });
});

describe('distributions with known moments', () => {
  it.each([
    [{ shape: 'uniform', low: -1, high: 3 }, 1, 16 / 12],
    [{ shape: 'triangular', low: 2, mode: 3, high: 8 }, 13 / 3, (4 + 9 + 64 - 6 - 16 - 24) / 18],
    [{ shape: 'pert', low: 2, mode: 3, high: 8 }, 22 / 6, ((22 / 6 - 2) * (8 - 22 / 6)) / 7],
    [{ shape: 'beta', alpha: 2, beta: 5, low: 0, high: 1 }, 2 / 7, 10 / (49 * 8)],
    [{ shape: 'beta', alpha: 0.5, beta: 0.5, low: 10, high: 30 }, 20, 400 / 8],
  ] as [Distribution, number, number][])('%j has mean %d and variance %d', (d, mean, variance) => {
    const m = expected(d, (x) => x);
    expect(m).toBeCloseTo(mean, 5);
    expect(expected(d, (x) => (x - m) ** 2) / variance).toBeCloseTo(1, 3);
  });
});

describe('distributions that jump', () => {
  it('a constant is always itself', () => {
    const d: Distribution = { shape: 'constant', value: 7 };
    expect([-6, 0, 6].map((z) => quantile(d, z))).toEqual([7, 7, 7]);
    expect([cdf(d, 6.999), cdf(d, 7)]).toEqual([0, 1]);
  });

  it('observed values have steps where they were seen', () => {
    const d: Distribution = { shape: 'observed', values: [5, 1, 3, 3] };
    expect([cdf(d, 0), cdf(d, 1), cdf(d, 2), cdf(d, 3), cdf(d, 5)]).toEqual([0, 0.25, 0.25, 0.75, 1]);
    expect([quantile(d, -7), median(d), quantile(d, 40)]).toEqual([1, 3, 5]);
    expect(d.values).toEqual([5, 1, 3, 3]);
  });
});
