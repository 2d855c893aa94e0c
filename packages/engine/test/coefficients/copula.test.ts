import { describe, expect, it } from 'vitest';
import { copula, correlate } from '../../src/coefficients/copula.js';
import { CORRELATIONS } from '../../src/coefficients/correlations.js';
import { normalCdf, normalQuantile } from '../../src/random/normal.js';
import { uniforms } from '../random/draws.js';
import { bound, correlation, correlationScore, distance } from '../random/statistics.js';

const CHAIN = [
  ['drag', 'shortcuts', 0.6],
  ['shortcuts', 'contagion', -0.5],
  ['drag', 'contagion', 0.1],
  ['contagion', 'upkeep', 0.4],
] as const;

describe('Gaussian copula', () => {
  it.each([
    ['the catalogue’s pairs', CORRELATIONS],
    ['a chain', CHAIN],
  ])('%s: the factor times its transpose is the matrix of correlations', (_, pairs) => {
    const { names, factor } = copula(pairs);
    const n = names.length;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        let product = 0;
        for (let m = 0; m < n; m++) product += factor[i * n + m]! * factor[j * n + m]!;
        const pair = pairs.find(([a, b]) => (a === names[i] && b === names[j]) || (a === names[j] && b === names[i]));
        expect(product).toBeCloseTo(i === j ? 1 : (pair?.[2] ?? 0), 14);
      }
  });

  it('turns independent normals into correlated standard normals, wherever they stand', () => {
    // 100,000 draws; |z| < 5 for each of 10 correlations and α = 1e-6 for each of 4 distributions: 1e-5 together.
    const n = 100_000;
    const joint = copula(CHAIN);
    const at = Int32Array.of(3, 0, 4, 1);
    const columns = Array.from({ length: 5 }, (_, channel) => uniforms(n, 'copula', 0, channel).map(normalQuantile));
    const z = new Float64Array(5);
    const untouched = Float64Array.from(columns[2]!);
    for (let i = 0; i < n; i++) {
      columns.forEach((column, c) => {
        z[c] = column[i]!;
      });
      correlate(joint, z, at);
      columns.forEach((column, c) => {
        column[i] = z[c]!;
      });
    }
    expect(columns[2]).toEqual(untouched);
    const rho = (a: string, b: string) =>
      CHAIN.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? 0;
    joint.names.forEach((a, i) => {
      expect(distance(columns[at[i]!]!, normalCdf)).toBeLessThan(bound(n, 1e-6));
      expect(Math.abs(correlationScore(correlation(columns[at[i]!]!, untouched), 0, n))).toBeLessThan(5);
      for (let j = 0; j < i; j++) {
        const r = correlation(columns[at[i]!]!, columns[at[j]!]!);
        expect(Math.abs(correlationScore(r, rho(a, joint.names[j]!), n)), `${a}, ${joint.names[j]}`).toBeLessThan(5);
      }
    });
  });

  it('of no pairs leaves everything alone', () => {
    const z = Float64Array.of(1, 2);
    correlate(copula([]), z, new Int32Array(0));
    expect([...z]).toEqual([1, 2]);
  });

  it('refuses correlations that no joint normal distribution has', () => {
    expect(() =>
      copula([
        ['drag', 'shortcuts', 0.9],
        ['shortcuts', 'contagion', 0.9],
        ['drag', 'contagion', -0.9],
      ]),
    ).toThrow(/no joint normal distribution/);
    expect(() => copula([['drag', 'shortcuts', 1]])).toThrow(/no joint normal distribution/);
    expect(() => copula([['drag', 'shortcuts', NaN]])).toThrow(/no joint normal distribution/);
  });
});
