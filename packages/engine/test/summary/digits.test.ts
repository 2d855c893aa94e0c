import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept, leadingPlace, roundAt, roundToError } from '../../src/summary/digits.js';

describe('digits', () => {
  it.each([
    [0.31, -1],
    [4, 0],
    [75, 1],
    [-0.0002, -4],
    [1e21, 21],
  ])('the first digit of %d is at place %i', (value, place) => expect(leadingPlace(value)).toBe(place));
  it.each([
    [15.734, -1, 15.7],
    [1234, 2, 1200],
    [-1.26, -1, -1.3],
    [7, 3, 0],
    [NaN, 0, NaN],
  ])('%d at place %i is %d', (value, place, rounded) => expect(roundAt(value, place)).toBe(rounded));

  it('are found and kept as in the decimal notation of a number', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
    );
    fc.assert(
      fc.property(number, (value) => {
        expect(leadingPlace(value)).toBe(Number(value.toExponential().split('e')[1]));
      }),
      { seed: 1, numRuns: 2000 },
    );
    fc.assert(
      fc.property(number, fc.integer({ min: -30, max: -1 }), (value, place) => {
        expect(roundAt(value, place) + 0).toBe(Number(value.toFixed(-place)) + 0);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it.each([
    [15.734, 0.31, 3, 15.7],
    [15.734, 0.31, 2, 16],
    [12.6, 6, 2, 13],
    [12.6, 0.97, 3, 13],
    [3, 70, 2, 0],
    [1234, 0, 2, 1200],
    [0, 1, 2, 0],
    [0.0963, 0.003, 3, 0.096],
  ])('%d ± %d in at most %i digits is %d', (value, error, most, rounded) =>
    expect(roundToError(value, error, most)).toBe(rounded),
  );

  it('worth printing never move a value by more than half of the place of its error’s first digit, or of the last digit asked', () => {
    const positive = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 7 }), (value, error, most) => {
        const place = Math.max(leadingPlace(Number(error.toPrecision(1))), leadingPlace(value) - most + 1);
        expect(Math.abs(roundToError(value, error, most) - value)).toBeLessThanOrEqual(0.5000001 * 10 ** place);
      }),
      { seed: 1 },
    );
  });

  it('of data are two more than the error allows', () => {
    expect(kept(15.7341234, 0.3123)).toBe(15.734);
    expect(kept(0.3123456, 0.3123456)).toBe(0.312);
    expect(kept(15.73412345)).toBe(15.73412);
    expect(kept(NaN, NaN)).toBeNaN();
  });
});
