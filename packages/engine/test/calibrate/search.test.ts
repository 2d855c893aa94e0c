import { mean, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { stream } from '../../src/random/chance.js';
import { emulate, solve } from '../../src/questions/common/emulator.js';
import { likelihood, misses, scatteredPlaces, walk } from '../../src/questions/common/search.js';

describe('least squares', () => {
  it('solves a system whose solution is known', () => {
    const solution = solve(
      [
        [4, 2, 1],
        [2, 5, 3],
        [1, 3, 6],
      ],
      [11, 21, 25],
    );
    [1, 2, 3].forEach((x, i) => expect(solution[i]).toBeCloseTo(x, 12));
  });

  it('refuses a matrix that is not positive definite', () =>
    expect(() =>
      solve(
        [
          [1, 2],
          [2, 1],
        ],
        [1, 1],
      ),
    ).toThrow(/positive definite/));
});

describe('the emulator', () => {
  const places = scatteredPlaces(3, 200, 'emulator');
  const truth = ([x, y, z]: readonly number[]): number[] => [1 + 2 * x! - y! + 3 * x! * x!, 5 * z! * z! - 2];

  it('is exact where the figures are quadratic without products', () => {
    const emulator = emulate(places, places.map(truth));
    for (const place of scatteredPlaces(3, 20, 'elsewhere'))
      emulator.at(place).forEach((figure, i) => expect(figure).toBeCloseTo(truth(place)[i]!, 3));
    emulator.residuals.forEach((residual) => expect(residual).toBeLessThan(1e-3));
  });

  it('says how much chance there is in the figures', () => {
    // The variance of 200 residuals with 193 degrees of freedom: chi-square, standard error of the deviation 0.1 × 0.051; five of them, α = 6e-7.
    const chance = stream('noise', 0);
    const emulator = emulate(
      places,
      places.map((place) => truth(place).map((figure) => figure + 0.1 * chance.normal())),
    );
    for (const residual of emulator.residuals) expect(Math.abs(residual - 0.1)).toBeLessThan(5 * 0.1 * 0.051);
  });

  it('refuses too few candidates', () =>
    expect(() => emulate(places.slice(0, 10), places.slice(0, 10).map(truth))).toThrow(/at least 14 candidates/));
});

describe('scattered places', () => {
  it('take every part of every unknown’s range once', () => {
    const places = scatteredPlaces(4, 50, 'scattered');
    for (let unknown = 0; unknown < 4; unknown++) {
      const parts = places.map((place) => Math.floor(50 * place[unknown]!)).sort((a, b) => a - b);
      expect(parts).toEqual(Array.from({ length: 50 }, (_, i) => i));
    }
  });

  it('are the same for the same seed, and others for another', () => {
    expect(scatteredPlaces(2, 5, 'a')).toEqual(scatteredPlaces(2, 5, 'a'));
    expect(scatteredPlaces(2, 5, 'a')).not.toEqual(scatteredPlaces(2, 5, 'b'));
  });
});

describe('likely places', () => {
  // One figure, the first unknown itself, wanted at 0.6 ± 0.05 (aim 0.04, emulator 0.03); of the second unknown the figure says nothing.
  const emulator = { at: ([x]: readonly number[]) => [x!], residuals: [0.03] };
  const inCube = (slack: number): number[][] => {
    const likely = likelihood(emulator, [{ value: 0.6, error: 0.04 }], slack);
    return walk((at) => (at.every((x) => x > 0 && x < 1) ? likely(at) : -Infinity), {
      from: [0.5, 0.5],
      stride: 0.06,
      warmUp: 20_000,
      thinning: 400,
      count: 400,
      seed: 'walk',
    });
  };
  const places = inCube(1);
  const column = (unknown: number): number[] => places.map((place) => place[unknown]!);

  it('are normal around the aim, with the aim’s and the emulator’s errors together', () => {
    // 400 nearly independent places: standard error of the mean 0.0025, of the deviation 0.0018; five of each, α = 6e-7.
    expect(Math.abs(mean(column(0)) - 0.6)).toBeLessThan(0.0125);
    expect(Math.abs(sampleStandardDeviation(column(0)) - 0.05)).toBeLessThan(0.009);
  });

  it('leave an unknown alone of which no figure says anything', () => {
    // Uniform: mean 0.5 and deviation 0.289, with standard errors 0.0144 and 0.0065 for 400 independent places; neighbours of this walk correlate at about 0.5,
    // which makes the standard errors 1.7 times as large at most. Five of those, α = 6e-7.
    expect(Math.abs(mean(column(1)) - 0.5)).toBeLessThan(5 * 1.7 * 0.0144);
    expect(Math.abs(sampleStandardDeviation(column(1)) - Math.sqrt(1 / 12))).toBeLessThan(5 * 1.7 * 0.0065);
    expect(Math.min(...column(1))).toBeGreaterThan(0);
    expect(Math.max(...column(1))).toBeLessThan(1);
  });

  it('go further afield with slack', () => {
    const wide = inCube(2).map((place) => place[0]!);
    expect(sampleStandardDeviation(wide)).toBeGreaterThan(1.5 * sampleStandardDeviation(column(0)));
  });
});

it('a miss is counted in standard errors of the figure and of its play together', () => {
  expect(misses([10], [{ value: 4, error: 3 }])).toEqual([2]);
  expect(misses([10], [{ value: 5, error: 3 }], [4])).toEqual([1]);
});
