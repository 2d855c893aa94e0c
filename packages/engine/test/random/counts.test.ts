import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomial } from '../../src/random/binomial.js';
import { poisson } from '../../src/random/poisson.js';
import { binomialCumulative, exactQuantile, onStep, poissonCumulative } from './discrete.js';
import { uniforms } from './draws.js';

const EXTREMES = [2 ** -33, 1.5 * 2 ** -32, 1 - 1.5 * 2 ** -32, 1 - 2 ** -33];
const U = Float64Array.of(...EXTREMES, ...uniforms(100_000, 'counts'));

/** Share of the uniforms whose draw is not the exact quantile, and by how much it misses at most. */
function misses(draw: (u: number) => number, cumulative: Float64Array): { share: number; most: number } {
  let count = 0;
  let most = 0;
  for (const u of U) {
    const miss = Math.abs(draw(u) - exactQuantile(cumulative, u));
    if (miss === 0 || onStep(cumulative, u)) continue;
    count++;
    most = Math.max(most, miss);
  }
  return { share: count / U.length, most };
}

describe('Poisson numbers', () => {
  it.each([1e-12, 1e-9, 1e-3, 0.1, 0.7, 1, 3.7, 20, 99.5, 499.9, 500, 500.1, 750, 2000, 1e4, 1e5])(
    'of mean %d are exact',
    (mean) => {
      expect(misses((u) => poisson(u, mean), poissonCumulative(mean))).toEqual({ share: 0, most: 0 });
    },
  );

  it.each([1.001e6, 1e7])('of mean %d miss, by one, for fewer than one u in ten thousand', (mean) => {
    const { share, most } = misses((u) => poisson(u, mean), poissonCumulative(mean));
    expect(most).toBeLessThanOrEqual(1);
    expect(share).toBeLessThan(1e-4);
  });

  it('have limits: no events, impossible means', () => {
    expect([poisson(0.99, 0), poisson(0.5, -1), poisson(0.5, NaN), poisson(0.999, 5e-324)]).toEqual([0, 0, NaN, 0]);
  });
});

describe('binomial numbers', () => {
  it.each([
    [1, 0.3],
    [1, 0.5],
    [1, 0.9],
    [10, 0.001],
    [10, 0.5],
    [10, 0.97],
    [1000, 0.5],
    [1000, 0.499],
    [1000, 0.03],
    [1000, 0.999],
    [1e6, 5e-4],
    [1e6, 1 - 5e-4],
    [1e6, 1e-9],
    [1001, 0.5],
    [2000, 0.3],
    [2000, 0.7],
    [1e4, 0.1],
    [1e5, 0.4],
    [1e6, 0.9],
  ])('of %d trials of probability %d are exact', (n, p) => {
    expect(misses((u) => binomial(u, n, p), binomialCumulative(n, p))).toEqual({ share: 0, most: 0 });
  });

  it.each([
    [2.1e6, 0.5],
    [3e6, 0.6],
  ])('of %d trials of probability %d miss, by one, for fewer than one u in ten thousand', (n, p) => {
    const { share, most } = misses((u) => binomial(u, n, p), binomialCumulative(n, p));
    expect(most).toBeLessThanOrEqual(1);
    expect(share).toBeLessThan(1e-4);
  });

  it('have limits: no trials, certain and impossible outcomes', () => {
    expect([
      binomial(0.9, 0, 0.5),
      binomial(0.9, 7, 0),
      binomial(0.1, 7, 1),
      binomial(0.1, 7, 1.5),
      binomial(0.9, 7, -1),
    ]).toEqual([0, 0, 7, 7, 0]);
  });

  it('stay within 0 and n', () => {
    for (const u of EXTREMES)
      for (const n of [1, 5, 1001, 1e6])
        for (const p of [1e-12, 0.2, 0.5, 0.8, 1 - 1e-12]) {
          const k = binomial(u, n, p);
          expect(k >= 0 && k <= n && Number.isInteger(k)).toBe(true);
        }
  });
});

describe('counts never fall when what drives them rises', () => {
  const settings = { seed: 20270104, numRuns: 5000 };
  const u = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((x) => (x + 0.5) / 2 ** 32);
  const ascending = <T>(values: fc.Arbitrary<T>, by: (a: T, b: T) => number) =>
    fc.tuple(values, values).map((pair) => pair.sort(by));
  const number = (a: number, b: number) => a - b;
  const holds = <T>(law: fc.IProperty<T>) => expect(() => fc.assert(law, settings)).not.toThrow();
  const mean = fc.oneof(
    fc.double({ min: 0, max: 20, noNaN: true }),
    fc.double({ min: 0, max: 2000, noNaN: true }),
    fc.double({ min: 490, max: 510, noNaN: true }),
  );
  const p = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.49, max: 0.51, noNaN: true }));
  const n = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 5000 }));

  it('Poisson: u', () =>
    holds(fc.property(ascending(u, number), mean, ([a, b], m) => poisson(a!, m) <= poisson(b!, m))));
  it('Poisson: mean', () =>
    holds(fc.property(u, ascending(mean, number), (v, [a, b]) => poisson(v, a!) <= poisson(v, b!))));
  it('binomial: u', () =>
    holds(fc.property(ascending(u, number), n, p, ([a, b], m, q) => binomial(a!, m, q) <= binomial(b!, m, q))));
  it('binomial: p', () =>
    holds(fc.property(u, n, ascending(p, number), (v, m, [a, b]) => binomial(v, m, a!) <= binomial(v, m, b!))));
  it('binomial: n', () =>
    holds(fc.property(u, ascending(n, number), p, (v, [a, b], q) => binomial(v, a!, q) <= binomial(v, b!, q))));

  it('not even where the formula changes', () => {
    for (const [mean, more] of [
      [500, 500 * (1 + 1e-12)],
      [499.99, 500.01],
    ] as const) {
      for (const v of U) {
        expect(poisson(v, mean), `poisson(${v}, ${mean})`).toBeLessThanOrEqual(poisson(v, more));
        expect(binomial(v, 2000, mean / 2000), `binomial(${v}, 2000, ${mean / 2000})`).toBeLessThanOrEqual(
          binomial(v, 2000, more / 2000),
        );
      }
    }
  });
});

it('counts end for any number, outside (0, 1) too', () => {
  for (const u of [0, 1e-300, 1 - 1e-16, 1, NaN])
    for (const mean of [3, 501, 1e7]) {
      for (const k of [poisson(u, mean), binomial(u, 4 * mean, 0.25)]) expect(k < 0).toBe(false);
    }
});
