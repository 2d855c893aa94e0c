import { describe, expect, it } from 'vitest';
import { PERIODS, SCALES, UNITS } from '../../src/scenario/quantities/amount.js';
import { KINDS, type Kind } from '../../src/scenario/quantities/kinds.js';
import { patternOf } from '../../src/scenario/quantities/pattern.js';
import { readQuantity } from '../../src/scenario/quantities/read.js';
import { writeQuantity } from '../../src/scenario/quantities/write.js';

const NUMBERS = ['2', '1,500', '0.25', '1/6', '-3', '1e3'];
const MONEY = ['', '$', '€', 'GBP '];
const spelt = (words: object) => ['', ...Object.keys(words)];

/** Texts of every combination of words, most of which are no quantity at all. */
const TEXTS = NUMBERS.slice(0, 2).flatMap((number) =>
  MONEY.flatMap((currency) =>
    spelt(SCALES).flatMap((scale) =>
      spelt(UNITS).flatMap((unit) =>
        spelt(PERIODS).flatMap((period) => {
          const said = `${currency}${number}${scale === '' ? '' : ` ${scale}`}${unit === '' ? '' : ` ${unit}`}`;
          return period === '' ? [said] : [`${said} per ${period}`, `${said}/${period}`];
        }),
      ),
    ),
  ),
);

describe.each(Object.keys(KINDS) as Kind[])('what a quantity in %s looks like', (kind) => {
  const pattern = new RegExp(patternOf(kind), 'u');
  const read = (text: string) => readQuantity(text, { kind, range: [-Infinity, Infinity], bare: true });

  it('lets through everything that is read', () => {
    const wrong = [...TEXTS, ...NUMBERS].filter((text) => typeof read(text) === 'number' && !pattern.test(text));
    expect(wrong).toEqual([]);
  });

  it('lets through what is written', () => {
    for (const value of [0, 1, 12.5, 1e6])
      expect(writeQuantity(value, kind), writeQuantity(value, kind)).toMatch(pattern);
    expect(KINDS[kind].example.toUpperCase()).toMatch(pattern);
  });

  it('lets no other words through', () => {
    for (const text of ['5 lightyears', 'many', '5 $ of it', '1 parsec per week']) expect(text).not.toMatch(pattern);
  });
});
