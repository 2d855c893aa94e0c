import { describe, expect, test } from 'vitest';
import { signTest } from '../../src/questions/common/signTest.js';

/** P(X ≤ k) for n tosses, by whole numbers. */
function tail(n: number, k: number): number {
  let [choose, sum] = [1n, 0n];
  for (let i = 0; i <= k; i++) {
    sum += choose;
    choose = (choose * BigInt(n - i)) / BigInt(i + 1);
  }
  return Number((sum * 10n ** 80n) / 2n ** BigInt(n)) / 1e80;
}

describe('the sign test', () => {
  test.each([
    [7, 0, 2 / 128],
    [8, 0, 2 / 256],
    [9, 1, 22 / 1024],
    [5, 5, 1],
    [1, 0, 1],
    [0, 0, 1],
  ])('of %i against %i', (one, other, p) => {
    expect(signTest(one, other)).toBeCloseTo(p, 14);
    expect(signTest(other, one)).toBeCloseTo(p, 14);
  });

  test('is the binomial tail, summed', () => {
    for (const [one, other] of [
      [60, 40],
      [320, 280],
      [1100, 900],
      [700, 300],
    ] as const) {
      const exact = 2 * tail(one + other, other);
      expect(Math.abs(signTest(one, other) / exact - 1)).toBeLessThan(1e-10);
    }
  });

  test('of very many is that of the bell curve', () => {
    // 2.5758 standard deviations of √n from even: 1% for both sides.
    expect(signTest(501_288, 498_712)).toBeCloseTo(0.01, 4);
    expect(signTest(1_000_000, 0)).toBe(0);
  });
});
