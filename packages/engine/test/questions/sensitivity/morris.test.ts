import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementaryEffects, pointsOf, screen, trajectory } from '../../../src/questions/sensitivity/morris.js';
import { seedKey, streamState, uniform } from '../../../src/random/streams.js';

function randomOf(seed: string): () => number {
  const state = new Int32Array(4);
  streamState(seedKey(seed), 0, 0, state, 0);
  return () => uniform(state, 0);
}

describe('a trajectory', () => {
  test('moves along every axis once, by two of three gaps, and stays on the grid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.string(), (axes, seed) => {
        const path = trajectory(axes, randomOf(seed));
        expect(path.steps.map(({ axis }) => axis).sort((a, b) => a - b)).toEqual(
          Array.from({ length: axes }, (_, i) => i),
        );
        const points = pointsOf(path);
        expect(points).toHaveLength(axes + 1);
        expect(
          points
            .flat()
            .filter(
              (level) => Math.abs(3 * level - Math.round(3 * level)) > 1e-12 || level < -1e-12 || level > 1 + 1e-12,
            ),
        ).toEqual([]);
        expect(path.steps.filter(({ by }) => Math.abs(Math.abs(by) - 2 / 3) > 1e-12)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('visits all levels equally often', () => {
    const random = randomOf('levels');
    const counts = new Map<string, number>();
    for (let i = 0; i < 4000; i++) {
      const key = trajectory(1, random).start[0]!.toFixed(3);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    // 1,000 expected of each, standard deviation 27: 4.5 of them are a false alarm of 3e-5 in all.
    expect(counts.size).toBe(4);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(124);
  });
});

describe('elementary effects', () => {
  const analyse = (f: (x: readonly number[]) => number, axes: number, trajectories: number) => {
    const random = randomOf('effects');
    const effects = Array.from({ length: trajectories }, () => {
      const path = trajectory(axes, random);
      return elementaryEffects(path, pointsOf(path).map(f));
    });
    return Array.from({ length: axes }, (_, axis) =>
      screen(
        effects.map((each) => [each[axis]!, each[axis]!]),
        axes,
      ),
    );
  };

  test('of a straight function are its slopes, the same everywhere', () => {
    const [a, b, none] = analyse(([x, y]) => 3 * x! - 2 * y!, 3, 10);
    expect(a!.muStar.value).toBeCloseTo(3, 12);
    expect(a!.sigma).toBeCloseTo(0, 10);
    expect(b!.mu.value).toBeCloseTo(-2, 12);
    expect(b!.muStar.value).toBeCloseTo(2, 12);
    expect(none).toMatchObject({ muStar: { value: 0, error: 0 }, sigma: 0, clear: false });
    expect([a!.clear, b!.clear]).toEqual([true, true]);
  });

  test('of a product depend on the other factor, which σ shows', () => {
    const [a] = analyse(([x, y]) => x! * y!, 2, 400);
    // The other factor is one of four levels: mean 1/2, standard deviation √5/6 = 0.373. Errors 0.019 and 0.013: 4.5 of them.
    expect(Math.abs(a!.mu.value - 0.5)).toBeLessThan(0.085);
    expect(Math.abs(a!.sigma - Math.sqrt(5) / 6)).toBeLessThan(0.06);
  });

  // Each of 2,000 sets of 50 screened together: at most 5% hold any that is called clear, 100; standard deviation 9.7, 4 of them are a false alarm below 1e-4.
  test('that are luck alone have a μ* above 0 and are not clear; those that both halves of the futures see are', () => {
    const random = randomOf('luck');
    const lucky = () => Array.from({ length: 20 }, () => [random() - 0.5, random() - 0.5] as const);
    const sets = Array.from({ length: 2000 }, () => Array.from({ length: 50 }, () => screen(lucky(), 50)));
    expect(Math.min(...sets.flat().map(({ muStar }) => muStar.low))).toBeGreaterThan(0);
    expect(sets.filter((set) => set.some(({ clear }) => clear)).length).toBeLessThan(139);
    expect(
      screen(
        lucky().map(([one, other]) => [one + 2, other + 2] as const),
        50,
      ).clear,
    ).toBe(true);
    // Opposite directions on different paths, seen alike by both halves: an effect too.
    expect(
      screen(
        lucky().map(([one, other], i) => [one + (i % 2 ? 2 : -2), other + (i % 2 ? 2 : -2)] as const),
        50,
      ).clear,
    ).toBe(true);
  });

  test('that go both ways cancel in μ and not in μ*', () => {
    const [a] = analyse(([x, y]) => x! * (y! - 0.5), 2, 400);
    expect(Math.abs(a!.mu.value)).toBeLessThan(0.085);
    expect(a!.muStar.value).toBeGreaterThan(0.25);
  });
});
