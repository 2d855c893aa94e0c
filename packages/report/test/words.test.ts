import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inHundred } from '../src/base/conditions.js';
import { count, duration, rounded, money, month, number, share, when, withError, work } from '../src/base/format.js';
import { list, oneLine } from '../src/base/words.js';

describe('numbers as people write them', () => {
  test.each([
    [0, '$0'],
    [4.23, '$4.2M'],
    [14.36, '$14M'],
    [132, '$130M'],
    [0.25, '$250k'],
    [0.0042, '$4.2k'],
    [0.0008, '$800'],
    [1234, '$1.2B'],
    [999.6, '$1B'],
    [0.9996, '$1M'],
    [-3.2, '−$3.2M'],
    [1e6, '$1T'],
  ])('%d $M is %s', (value, words) => expect(money(value)).toBe(words));

  test.each([
    [0, '0%'],
    [0.234, '23%'],
    [0.042, '4.2%'],
    [0.0048, '0.5%'],
    [1, '100%'],
    [0.0004, 'under 0.1%'],
    [0.996, 'over 99%'],
    [0.29, '29%'],
    [1.5, '150%'],
    [-0.34, '−34%'],
    [-0.0048, '−0.5%'],
  ])('the share %d is %s', (value, words) => expect(share(value)).toBe(words));

  test.each([
    [0, '0 days'],
    [0.05, 'under a day'],
    [1 / 7, '1 day'],
    [0.5, '4 days'],
    [2.84, '2.8 weeks'],
    [13, '3 months'],
    [52, '12 months'],
    [130, '2.5 years'],
    [260, '5 years'],
  ])('%d weeks are %s', (value, words) => expect(duration(value)).toBe(words));

  test.each([
    [85.4, '85'],
    [1234, '1,200'],
    [0.034, '0.034'],
    [0, '0'],
  ])('the count %d is %s', (value, words) => expect(count(value)).toBe(words));

  test.each([
    [0, 'none'],
    [0.004, 'fewer than 1'],
    [0.495, '50'],
    [0.505, '50'],
    [0.515, '52'],
    [1, '100'],
  ])('the share %d is %s of a hundred', (value, words) => expect(inHundred(value)).toBe(words));

  test('no exponents, whatever the size', () => {
    expect(number(1e21 / 1e3)).toBe('1,000,000,000,000,000,000');
    expect(number(1e-7)).toBe('0.0000001');
    expect(number(-1234.5)).toBe('−1,234.5');
  });

  test('months and vague dates', () => {
    expect(month('2029-03-05')).toBe('March 2029');
    expect(when('2029-03-05', 2)).toBe('March 2029');
    expect(when('2029-03-05', 8)).toBe('early 2029');
    expect(when('2029-06-05', 8)).toBe('mid-2029');
    expect(when('2029-12-05', 8)).toBe('late 2029');
    expect(when('2029-03-05', 20)).toBe('about 2029');
  });
});

describe('the Monte Carlo error', () => {
  test('takes away the digits below its first', () => {
    expect(rounded({ value: 12.6, error: 0.8 })).toBe(13);
    expect(rounded({ value: 126, error: 40 })).toBe(130);
    expect(rounded({ value: 12.6, error: 11 })).toBe(10);
    expect(rounded({ value: 0, error: 1 })).toBe(0);
  });

  test('is written to one digit, in the unit and to the place of the number', () => {
    for (const [value, error, format, words] of [
      [14.36, 0.213, money, '$14.4M ± 0.2M'],
      [1.94, 0.4, money, '$1.9M ± 0.4M'],
      [0.98, 0.03, money, '$980k ± 30k'],
      [0, 0.4, money, '$0 ± 400k'],
      [-3.21, 0.1, money, '−$3.2M ± 0.1M'],
      [0.234, 0.0042, share, '23.4 ± 0.4%'],
      [0, 0.00005, share, '0 ± 0.005%'],
      [0.0004, 0.0002, share, '0.04 ± 0.02%'],
      [0.996, 0.001, share, '99.6 ± 0.1%'],
      [2511, 34, work, '2,510 ± 30 wk'],
      [199, 53, work, '200 ± 50 wk'],
      [9.4, 2, count, '9 ± 2'],
      [76.2, 0.97, count, '76 ± 1'],
      [2.84, 0.05, duration, '2.84 ± 0.05 wk'],
      [130, 3, duration, '2.50 ± 0.06 yr'],
    ] as const)
      expect(withError({ value, error }, format)).toBe(words);
  });

  test('too small for the last of three digits is left out, and so is none', () => {
    expect(withError({ value: 0.234, error: 0.00001 }, share)).toBe('23.4%');
    expect(withError({ value: 1234.5, error: 0.3 }, count)).toBe('1,230');
    expect(withError({ value: 0.234, error: 0.00076 }, share)).toBe('23.4 ± 0.1%');
    expect(withError({ value: 0.234, error: 0.00074 }, share)).toBe('23.4%');
    expect(withError({ value: -4.2, error: 0.001 }, money)).toBe('−$4.20M');
    expect(withError({ value: 3, error: 0 }, count)).toBe('3');
  });

  test('that comes of rounding is none', () => {
    expect(withError({ value: 0.471, error: 3.6e-9 }, share)).toBe('47%');
    expect(withError({ value: 0.0000256, error: 1.8e-13 }, share)).toBe('under 0.1%');
    expect(withError({ value: 0, error: 1e-12 }, money)).toBe('$0');
  });

  test('is the same for a share and for the rest of the whole', () => {
    expect(withError({ value: 1, error: 0.0024 }, share)).toBe('100.0 ± 0.2%');
    expect(withError({ value: 0, error: 0.0024 }, share)).toBe('0 ± 0.2%');
    expect(withError({ value: 1, error: 0.00002 }, share)).toBe('100.0%');
    expect(withError({ value: 2.5, error: 0.0024 }, share)).toBe('250%');
  });

  test('is never told larger than it is by more than a third, nor smaller by more', () => {
    const sizes = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    for (const [value, exponent] of fc.sample(fc.tuple(sizes, fc.double({ min: -6, max: 6, noNaN: true })), {
      numRuns: 2000,
      seed: 20,
    })) {
      const error = 10 ** exponent;
      const printed = / ± ([\d.,]+)$/.exec(withError({ value, error }, count))?.[1]?.replace(/,/g, '');
      if (printed === undefined) expect(error).toBeLessThan(0.0076 * Math.abs(value));
      else expect(Math.abs(Number(printed) / error - 1)).toBeLessThan(0.3334);
    }
  });

  test('of what is not known is not told, nor is the number', () => {
    for (const format of [money, share, count, work, duration]) {
      expect(format(NaN)).toBe('?');
      expect(withError({ value: NaN, error: NaN }, format)).toBe('?');
    }
  });
});

describe('words', () => {
  test('lists', () => {
    expect(list([])).toBe('');
    expect(list(['a'])).toBe('a');
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  });

  test('user text on one line, without control characters, direction overrides or broken characters', () => {
    expect(oneLine(' a\u0000b\n\tc\u202ed\ud800e\uffff ')).toBe('a b c d e');
    expect(oneLine('x'.repeat(100), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(oneLine('🙂'.repeat(5), 5)).toBe('🙂'.repeat(5));
  });
});
