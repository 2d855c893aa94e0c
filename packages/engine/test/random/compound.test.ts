import { describe, expect, it } from 'vitest';
import { lognormalSum } from '../../src/random/compound.js';
import { normalCdf } from '../../src/random/normal.js';

const CASES = [
  [1, 0.8, 1],
  [2, 0.8, 1],
  [7, 3, 0.3],
  [400, 1e-3, 1.5],
  [1e6, 2, 0.01],
] as const;

/** Mean and variance of the lognormal that the draws follow, read off two of its quantiles. */
function moments(n: number, median: number, sigma: number): { mean: number; variance: number } {
  const middle = Math.log(lognormalSum(0.5, n, median, sigma));
  const spread = Math.log(lognormalSum(normalCdf(1), n, median, sigma)) - middle;
  const mean = Math.exp(middle + spread ** 2 / 2);
  return { mean, variance: mean ** 2 * Math.expm1(spread ** 2) };
}

describe('sum of lognormals', () => {
  it.each(CASES)('of %d, median %d, sigma %d, has the mean and the variance of the sum', (n, median, sigma) => {
    const { mean, variance } = moments(n, median, sigma);
    const one = median * Math.exp(sigma ** 2 / 2);
    expect(mean / (n * one)).toBeCloseTo(1, 9);
    expect(variance / (n * one ** 2 * Math.expm1(sigma ** 2))).toBeCloseTo(1, 6);
  });

  it('of one is the lognormal itself', () => {
    expect(lognormalSum(0.5, 1, 0.8, 1)).toBe(0.8);
    expect(lognormalSum(normalCdf(2), 1, 0.8, 1.5)).toBeCloseTo(0.8 * Math.exp(3), 12);
  });

  it('of none is 0; of an unknown number unknown; without spread n times the median', () => {
    expect([lognormalSum(0.7, 0, 0.8, 1), lognormalSum(0.7, -1, 0.8, 1), lognormalSum(0.7, NaN, 0.8, 1)]).toEqual([
      0,
      0,
      NaN,
    ]);
    expect(lognormalSum(0.7, 5, 0.8, 0)).toBeCloseTo(4, 12);
  });

  it('passes smoothly through whole numbers', () => {
    for (const u of [0.001, 0.3, 0.9])
      for (const n of [1, 2, 9]) {
        const at = lognormalSum(u, n, 0.8, 1);
        for (const near of [n * (1 - 1e-9), n * (1 + 1e-9)])
          expect(lognormalSum(u, near, 0.8, 1) / at).toBeCloseTo(1, 7);
      }
  });
});
