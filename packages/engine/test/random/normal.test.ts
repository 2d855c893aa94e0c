import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, Z90 } from '../../src/random/normal.js';

describe('normal distribution', () => {
  it('does not fall, least of all where one formula takes over from another', () => {
    for (const seam of [-5.656854249492381, -0.67448975, 0.67448975, 5.656854249492381]) {
      for (let i = -50; i < 50; i++)
        expect(normalCdf(seam + (i + 1) * 1e-12)).toBeGreaterThanOrEqual(normalCdf(seam + i * 1e-12) * (1 - 1e-15));
    }
    for (const seam of [Math.exp(-25), 0.075, 0.925]) {
      for (let i = -50; i < 50; i++)
        expect(normalQuantile(seam * (1 + (i + 1) * 1e-12))).toBeGreaterThanOrEqual(
          normalQuantile(seam * (1 + i * 1e-12)) - 1e-14,
        );
    }
  });

  it('knows its 90th percentile', () => expect(normalQuantile(0.9)).toBeCloseTo(Z90, 14));

  it('has its limits', () => {
    expect([
      normalQuantile(0),
      normalQuantile(1),
      normalQuantile(-0.1),
      normalQuantile(1.1),
      normalQuantile(NaN),
    ]).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
    expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(NaN)]).toEqual([0, 1, NaN]);
  });
});
