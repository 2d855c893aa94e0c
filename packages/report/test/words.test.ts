import { describe, expect, test } from 'vitest';
import { count, duration, honest, money, month, number, share, when, withError } from '../src/format.js';
import { fractionReached, list, oneLine } from '../src/words.js';

describe('numbers as people write them', () => {
  test.each([
    [0, '$0'], [4.23, '$4.2M'], [14.36, '$14M'], [132, '$130M'], [0.25, '$250k'], [0.0042, '$4.2k'], [0.0008, '$800'], [1234, '$1.2B'],
    [999.6, '$1B'], [0.9996, '$1M'], [-3.2, '−$3.2M'], [1e6, '$1T'],
  ])('%d $M is %s', (value, words) => expect(money(value)).toBe(words));

  test.each([[0, '0%'], [0.234, '23%'], [0.042, '4.2%'], [0.0048, '0.5%'], [1, '100%'], [0.0004, 'under 0.1%'], [0.996, 'over 99%'], [0.29, '29%'], [1.5, '150%']])(
    'the share %d is %s', (value, words) => expect(share(value)).toBe(words));

  test.each([[0, '0 days'], [0.05, 'under a day'], [1 / 7, '1 day'], [0.5, '4 days'], [2.84, '2.8 weeks'], [13, '3 months'], [52, '12 months'], [130, '2.5 years'], [260, '5 years']])(
    '%d weeks are %s', (value, words) => expect(duration(value)).toBe(words));

  test.each([[85.4, '85'], [1234, '1,200'], [0.034, '0.034'], [0, '0']])('the count %d is %s', (value, words) => expect(count(value)).toBe(words));

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
  test('takes the second digit away when it is noise', () => {
    expect(honest({ value: 12.6, error: 0.8 })).toBe(13);
    expect(honest({ value: 12.6, error: 6 })).toBe(10);
    expect(honest({ value: 0, error: 1 })).toBe(0);
  });

  test('is written to one digit, and left out when it is too small to write', () => {
    expect(withError({ value: 14.36, error: 0.213 }, money)).toBe('$14M ±200k');
    expect(withError({ value: 0.234, error: 0.0042 }, share)).toBe('23% ±0.4%');
    expect(withError({ value: 0.234, error: 0.00001 }, share)).toBe('23%');
    expect(withError({ value: 3, error: 0 }, count)).toBe('3');
  });
});

describe('words', () => {
  test('lists', () => {
    expect(list([])).toBe('');
    expect(list(['a'])).toBe('a');
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  });

  test('the largest simple fraction that is reached', () => {
    expect(fractionReached(0.049)).toBeNull();
    expect(fractionReached(0.05)?.words).toBe('one in twenty');
    expect(fractionReached(0.249)?.words).toBe('one in five');
    expect(fractionReached(0.5)?.words).toBe('half');
    expect(fractionReached(1)?.words).toBe('nine in ten');
  });

  test('user text on one line, without control characters, direction overrides or broken characters', () => {
    expect(oneLine(' a\u0000b\n\tc\u202ed\ud800e\uffff ')).toBe('a b c d e');
    expect(oneLine('x'.repeat(100), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(oneLine('🙂'.repeat(5), 5)).toBe('🙂'.repeat(5));
  });
});
