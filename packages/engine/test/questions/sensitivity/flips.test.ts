import { describe, expect, test } from 'vitest';
import { crossing, flipOf, winnerOf } from '../../../src/questions/sensitivity/flips.js';
import { PROBES, valueAt } from '../../../src/questions/sensitivity/factors.js';
import { scenarioWith } from '../../model/scenario.js';

const bounded = (value: number, error: number) => ({
  value,
  error,
  low: value - 1.96 * error,
  high: value + 1.96 * error,
});
const scenario = scenarioWith({ coefficients: { drag: { shape: 'normal', p10: 1, p50: 2, p90: 3 } } });

describe('where a curve crosses 0', () => {
  test.each([
    [[-1, 1], [0, 4], 2],
    [[4, -1], [0, 5], 4],
    [[-2, -1, 3], [0, 1, 2], 1.25],
    [[1, 2, 3], [0, 1, 2], null],
    [[0, 0, 0], [0, 1, 2], null],
    [[0, 2, -2], [0, 1, 2], 1.5],
    [[3, 0, 3], [0, 1, 2], 1],
  ] as const)('%j', (values, places, expected) => {
    expect(crossing(places, values)).toBe(expected);
  });
});

describe('a decision', () => {
  test('has a winner only beyond its 95% interval', () => {
    expect([bounded(3, 1), bounded(-3, 1), bounded(1.9, 1)].map(winnerOf)).toEqual(['second', 'first', 'open']);
  });

  test('that flips at a known value is found to flip there, with the range in which that is open', () => {
    const differences = PROBES.map((z) => bounded(10 * (valueAt(scenario, 'drag', z) - 1.7), 1));
    const flip = flipOf(scenario, 'drag', differences)!;
    expect(flip.at).toBeCloseTo(1.7, 9);
    expect(flip.from).toBeCloseTo(1.7 - 0.196, 9);
    expect(flip.to).toBeCloseTo(1.7 + 0.196, 9);
    expect(flip.below).toBeCloseTo(0.3503, 3);
  });

  test('that flips downwards is found as well', () => {
    const flip = flipOf(
      scenario,
      'drag',
      PROBES.map((z) => bounded(10 * (2.4 - valueAt(scenario, 'drag', z)), 1)),
    )!;
    expect([flip.from, flip.at, flip.to]).toEqual([
      expect.closeTo(2.204, 9),
      expect.closeTo(2.4, 9),
      expect.closeTo(2.596, 9),
    ]);
  });

  test('is open up to the ends that were looked at where no side is clear', () => {
    const flip = flipOf(
      scenario,
      'drag',
      PROBES.map((z) => bounded(valueAt(scenario, 'drag', z) - 2, 5)),
    )!;
    expect([flip.from, flip.at, flip.to]).toEqual([expect.closeTo(1, 9), expect.closeTo(2, 9), expect.closeTo(3, 9)]);
  });

  test('whose sign is the same everywhere does not flip', () => {
    expect(
      flipOf(
        scenario,
        'drag',
        PROBES.map(() => bounded(1, 2)),
      ),
    ).toBeNull();
  });
});
