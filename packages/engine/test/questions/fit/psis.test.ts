import { describe, expect, it } from 'vitest';
import { limitOf, paretoOf, quantileOf, smooth } from '../../../src/questions/fit/psis.js';
import { resample } from '../../../src/questions/fit/forward.js';
import { spreadOf } from '../../../src/questions/fit/fit.js';
import { drawFrom, gaussianOf, logDensity, logStandard } from '../../../src/questions/fit/gaussian.js';
import { stream } from '../../../src/random/chance.js';

/** The middles of equal parts of a distribution, smallest first: a sample without chance. */
const quantiles = (count: number, at: (part: number) => number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => at((i + 0.5) / count));

describe('a generalised Pareto distribution', () => {
  it.each([0.2, 0.5, 0.9])('of shape %d is found again, drawn a little towards one half', (shape) => {
    const found = paretoOf(quantiles(2000, (part) => quantileOf({ shape, scale: 3 }, part)));
    expect(Math.abs(found.shape - (2000 * shape + 5) / 2010)).toBeLessThan(0.03);
    expect(Math.abs(found.scale - 3)).toBeLessThan(0.15);
  });

  it('of shape 0 is the exponential one', () => {
    expect(quantileOf({ shape: 0, scale: 2 }, 0.5)).toBeCloseTo(2 * Math.LN2, 12);
    expect(Math.abs(paretoOf(quantiles(2000, (part) => -Math.log(1 - part))).shape)).toBeLessThan(0.03);
  });
});

describe('smoothed weights', () => {
  it('of draws that are all alike are alike, and worth all of them', () => {
    const { weights, effective } = smooth(new Float64Array(400));
    expect(effective).toBeCloseTo(400, 9);
    expect(weights[17]).toBeCloseTo(1 / 400, 12);
  });

  it('have the shape of their tail: of exponential draws with rate 1, exp(a x) is Pareto of shape a', () => {
    for (const a of [0.3, 0.6]) {
      const { shape } = smooth(quantiles(4000, (part) => -a * Math.log(1 - part)));
      expect(Math.abs(shape - a)).toBeLessThan(0.08);
    }
    expect(smooth(quantiles(4000, (part) => -1.5 * Math.log(1 - part))).shape).toBeGreaterThan(limitOf(4000));
  });

  it('are 0 where a draw is ruled out, add up to 1, keep their order, and none is larger than the largest was', () => {
    const logs = quantiles(500, (part) => -0.5 * Math.log(1 - part));
    logs[3] = -Infinity;
    const { weights } = smooth(logs);
    expect(weights[3]).toBe(0);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    for (let i = 5; i < 500; i++) expect(weights[i]!).toBeGreaterThanOrEqual(weights[i - 1]!);
  });

  it('say nothing where everything is ruled out', () => {
    expect(smooth([-Infinity, -Infinity])).toMatchObject({ effective: 0, shape: Infinity });
  });

  it('need more draws for a heavy tail', () => {
    expect(limitOf(100)).toBeCloseTo(0.5, 12);
    expect(limitOf(1e6)).toBe(0.7);
  });
});

describe('resampling', () => {
  it('takes each thing as often as its weight says, to within one', () => {
    const weights = quantiles(300, (part) => (2 * part) / 300);
    const taken = resample(weights, 1000, 'resample');
    expect(taken.reduce((sum, count) => sum + count, 0)).toBe(1000);
    taken.forEach((count, i) => expect(Math.abs(count - 1000 * weights[i]!)).toBeLessThan(1 + 1e-9));
  });

  it('and weighted percentiles are those of what is taken', () => {
    expect(spreadOf([3, 1, 2, 9], (i) => [1, 1, 7, 1][i]!)).toEqual([1, 2, 3]);
  });
});

describe('a normal distribution of several unknowns', () => {
  const known = { mean: Float64Array.of(1, -2), factor: Float64Array.of(2, 0, 0.5, 1) };

  it('is found again from its draws', () => {
    const chance = stream('gaussian', 0);
    const { mean, factor } = gaussianOf(
      Array.from({ length: 20_000 }, () => drawFrom(known, chance)),
      1,
    );
    // Standard errors of the means 0.014 and 0.008, of the factors about 0.01; five of them, α = 6e-7.
    [1, -2].forEach((each, i) => expect(Math.abs(mean[i]! - each)).toBeLessThan(0.07));
    [2, 0, 0.5, 1].forEach((each, i) => expect(Math.abs(factor[i]! - each)).toBeLessThan(0.06));
  });

  it('has the density of one, on the scale of the standard normal', () => {
    expect(logDensity({ mean: Float64Array.of(0, 0), factor: Float64Array.of(1, 0, 0, 1) }, [0.3, -1])).toBeCloseTo(
      logStandard([0.3, -1]),
      12,
    );
    expect(logDensity(known, [1, -2])).toBeCloseTo(-Math.log(2), 12);
  });
});
