import { describe, expect, it } from 'vitest';
import { normal, normalCdf, normalQuantile } from '../../src/random/normal.js';
import { uniforms } from './draws.js';
import { ORACLE, relativeError } from './oracle/oracle.js';
import { bound, distance } from './statistics.js';

describe('normal distribution', () => {
  it.each(ORACLE.normalCdf.filter(([x]) => x! >= -37))('Φ(%d) = %d', (x, truth) => {
    expect(relativeError(normalCdf(x!), truth!)).toBeLessThan(Math.abs(x!) < 5 ? 1e-15 : 1e-14);
  });

  it.each(ORACLE.normalQuantile)('the quantile at %d is %d', (u, truth) => {
    expect(relativeError(normalQuantile(u!), truth!)).toBeLessThan(1e-15);
  });

  it('does not fall, least of all where one formula takes over from another', () => {
    for (const seam of [-5.656854249492381, -0.67448975, 0.67448975, 5.656854249492381]) {
      for (let i = -50; i < 50; i++) expect(normalCdf(seam + (i + 1) * 1e-12)).toBeGreaterThanOrEqual(normalCdf(seam + i * 1e-12) * (1 - 1e-15));
    }
    for (const seam of [Math.exp(-25), 0.075, 0.925]) {
      for (let i = -50; i < 50; i++) expect(normalQuantile(seam * (1 + (i + 1) * 1e-12))).toBeGreaterThanOrEqual(normalQuantile(seam * (1 + i * 1e-12)) - 1e-14);
    }
  });

  it('has its limits', () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(NaN)]).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
    expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(NaN)]).toEqual([0, 1, NaN]);
  });

  it('is what draws follow', () => {
    // 200,000 draws, α = 1e-6.
    const sample = uniforms(200_000, 'normal').map(normal);
    expect(distance(sample, normalCdf)).toBeLessThan(bound(200_000, 1e-6));
  });
});
