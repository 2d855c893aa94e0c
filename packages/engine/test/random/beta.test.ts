import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from '../../src/random/beta.js';

describe('beta distribution', () => {
  it('has its limits', () => {
    expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(2, 2, 3)]).toEqual([0, 0, 1, 1]);
  });

  const shape = fc.double({ min: 0.05, max: 500, noNaN: true });
  const probability = fc.double({ min: 2 ** -33, max: 1 - 2 ** -33, noNaN: true });

  it('the quantile is where the CDF reaches u', () => {
    fc.assert(
      fc.property(probability, shape, shape, (u, a, b) => {
        const x = betaQuantile(u, a, b);
        const near = 1e-15;
        expect(betaCdf(x - near, a, b)).toBeLessThanOrEqual(u + 1e-11);
        expect(betaCdf(x + near, a, b)).toBeGreaterThanOrEqual(u - 1e-11);
      }),
      { seed: 20270104, numRuns: 3000 },
    );
  });

  it('has closed forms: uniform, powers, arcsine', () => {
    for (const u of [2 ** -33, 0.001, 0.2, 0.5, 0.77, 0.999, 1 - 2 ** -33]) {
      expect(betaQuantile(u, 1, 1)).toBeCloseTo(u, 14);
      expect(betaQuantile(u, 3, 1)).toBeCloseTo(Math.cbrt(u), 14);
      expect(betaQuantile(u, 1, 4)).toBeCloseTo(-Math.expm1(Math.log1p(-u) / 4), 14);
      expect(betaQuantile(u, 0.5, 0.5)).toBeCloseTo(Math.sin((Math.PI * u) / 2) ** 2, 14);
    }
  });

  it('mirrors: x of a, b is 1 − x of b, a; and the two tails say the same', () => {
    fc.assert(
      fc.property(probability, shape, shape, (u, a, b) => {
        expect(betaQuantile(u, a, b)).toBeCloseTo(1 - betaQuantile(1 - u, b, a, u), 12);
        expect(betaQuantile(u, a, b)).toBe(betaQuantile(u, a, b, 1 - u));
      }),
      { seed: 20270104, numRuns: 1000 },
    );
  });
});
