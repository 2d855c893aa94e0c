import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../src/scenario/quantities/kinds.js';
import { readQuantity, readRange } from '../../src/scenario/quantities/read.js';
import { writeAlike, writeLimits, writeQuantity, writeRange } from '../../src/scenario/quantities/write.js';

const ANY: readonly [number, number] = [-1e15, 1e15];
const read = (text: string, kind: Kind, bare = false) => readQuantity(text, { kind, range: ANY, bare });
const range = (text: string, kind: Kind) => readRange(text, { kind, range: ANY, bare: true });

describe('what people write', () => {
  it.each<[string, Kind, number]>([
    ['$4.2M', '$M', 4.2],
    ['21M', '$M', 21],
    ['$250k', '$M', 0.25],
    ['1.2B', '$M', 1200],
    ['$4,200,000', '$M', 4.2],
    ['$1_500_000', '$M', 1.5],
    ['$3 million', '$M', 3],
    ['$3 mn', '$M', 3],
    ['2bn', '$M', 2000],
    ['$0.5m', '$M', 0.5],
    ['0', '$M', 0],
    ['-$5M', '$M', -5],
    ['$1.5e3k', '$M', 1.5],
    ['5 years', 'weeks', 260],
    ['18 months', 'weeks', 78],
    ['26 weeks', 'weeks', 26],
    ['26w', 'weeks', 26],
    ['2y', 'weeks', 104],
    ['1 quarter', 'weeks', 13],
    ['14 days', 'weeks', 2],
    ['6mo', 'weeks', 26],
    ['1.5 yr', 'weeks', 78],
    ['104 weeks', 'years', 2],
    ['20%', 'share', 0.2],
    ['0.2', 'share', 0.2],
    ['20 percent', 'share', 0.2],
    ['.5', 'share', 0.5],
    ['100 %', 'share', 1],
    ['15% per year', '1/year', 0.15],
    ['15%/year', '1/year', 0.15],
    ['0.15', '1/year', 0.15],
    ['3 per year', '1/year', 3],
    ['3 times a year', '1/year', 3],
    ['1% per month', '1/year', 0.12],
    ['2/week', '1/year', 104],
    ['40% yearly', '1/year', 0.4],
    ['60%', '1/year', 0.6],
    ['-10% per year', '1/year', -0.1],
    ['52% per year', '1/week', 0.01],
    ['0.025', '1/week', 0.025],
    ['3000 person-weeks', 'person-weeks', 3000],
    ['3,000 pw', 'person-weeks', 3000],
    ['2 person-years', 'person-weeks', 104],
    ['6 person-months', 'person-weeks', 26],
    ['5 person days', 'person-weeks', 1],
    ['3k person-weeks', 'person-weeks', 3000],
    ['40', 'heads', 40],
    ['40 people', 'heads', 40],
    ['1 engineer', 'heads', 1],
    ['1.2k', 'heads', 1200],
    ['0.3 FTE', 'FTE', 0.3],
    ['30%', 'FTE', 0.3],
    ['$150k per year', '$M/year', 0.15],
    ['$52k per year', '$M/week', 0.001],
    ['$4k/week', '$M/week', 0.004],
    ['$4k weekly', '$M/week', 0.004],
    ['$200,000 a year', '$M/year', 0.2],
    ['20 per week', 'tickets/week', 20],
    ['12 tickets/week', 'tickets/week', 12],
    ['30 tickets', 'tickets', 30],
    ['1.5', 'factor', 1.5],
    ['1/6', 'share', 1 / 6],
    ['2/3 per year', '1/year', 2 / 3],
    ['1/2 year', 'weeks', 26],
    ['2x', 'factor', 2],
    ['1e-7', 'factor', 1e-7],
    ['10k', 'count', 10_000],
    ['1,000,000', 'count', 1_000_000],
    ['−3', 'factor', -3],
  ])('%s as %s is %d', (text, kind, value) => expect(read(text, kind)).toBeCloseTo(value, 12));

  it.each<[string, Kind, RegExp]>([
    ['21', '$M', /no unit.*\$21M/],
    ['4200000', '$M', /\$4,200,000/],
    ['$21', '$M', /\$21M/],
    ['¥4M', '$M', /not a sum of money/],
    ['$150k', '$M/year', /per what/],
    ['5', 'weeks', /5 weeks, 5 months or 5 years/],
    ['5 parsecs', 'weeks', /not a duration/],
    ['5m', 'weeks', /not a duration/],
    ['3000', 'person-weeks', /3000 person-weeks/],
    ['1,5M', '$M', /comma.*1\.5/],
    ['1,20', 'heads', /comma/],
    ['.inf', 'heads', /not a number of people/],
    ['NaN', 'factor', /not a number/],
    ['1e999', 'factor', /not a number/],
    ['0x10', 'count', /not a number/],
    ['', 'share', /not a share/],
    ['20% per year', 'share', /not a share/],
    ['$5', 'heads', /not a number of people/],
    ['--5', 'factor', /not a number/],
    ['5 5', 'factor', /not a number/],
    ['constructor', 'weeks', /not a duration/],
    ['5 constructor', 'weeks', /not a duration/],
    ['1_0_0', 'count', /not a number/],
    ['1/0', 'factor', /not a number/],
    ['1/2/3', 'factor', /not a number/],
    ['06/30/2027', 'factor', /not a number/],
  ])('%s as %s is refused with advice', (text, kind, words) => {
    const problem = read(text, kind);
    expect(problem).toBeTypeOf('object');
    if (typeof problem === 'object') expect(`${problem.message} ${problem.hint ?? ''}`).toMatch(words);
  });

  it('asks whether 20 was meant to be 20%', () => {
    expect(readQuantity('20', { kind: 'share', range: [0, 1], bare: true })).toMatchObject({
      hint: 'Did you mean 20%?',
    });
    expect(readQuantity('15', { kind: '1/year', range: [0, 5], bare: true })).toMatchObject({
      hint: 'Did you mean 15%?',
    });
    expect(readQuantity('-4', { kind: 'heads', range: [0, 1e6], bare: true })).toMatchObject({
      message: '“-4” is out of range: it must be from 0 to 1,000,000.',
    });
  });

  it.each<[string, Kind, number, number]>([
    ['8 to 24 weeks', 'weeks', 8, 24],
    ['8 weeks to 24', 'weeks', 8, 24],
    ['2 months to 1 year', 'weeks', 104 / 12, 52],
    ['8–24 weeks', 'weeks', 8, 24],
    ['8..24 weeks', 'weeks', 8, 24],
    ['8 - 24 weeks', 'weeks', 8, 24],
    ['8-24 weeks', 'weeks', 8, 24],
    ['100 to 200 person-weeks', 'person-weeks', 100, 200],
    ['$150k to $280k per year', '$M/year', 0.15, 0.28],
    ['$150 to 280k per year', '$M/year', 0.15, 0.28],
    ['$150,000 to $280k per year', '$M/year', 0.15, 0.28],
    ['$900k to $1.2M', '$M', 0.9, 1.2],
    ['$3 to 5M', '$M', 3, 5],
    ['10% to 30%', 'share', 0.1, 0.3],
    ['10 to 30%', 'share', 0.1, 0.3],
    ['1e-7 to 3e-7', 'factor', 1e-7, 3e-7],
    ['1e-7-3e-7', 'factor', 1e-7, 3e-7],
    ['0.5 to 2', 'factor', 0.5, 2],
    ['11% to 20% per year', '1/year', 0.11, 0.2],
  ])('the range %s as %s', (text, kind, low, high) => {
    const ends = range(text, kind) as readonly [number, number];
    expect(ends[0]).toBeCloseTo(low, 12);
    expect(ends[1]).toBeCloseTo(high, 12);
  });

  it('refuses ranges that fall, and leaves other texts alone', () => {
    expect(range('24 to 8 weeks', 'weeks')).toMatchObject({ message: expect.stringContaining('does not rise') });
    expect(range('8 to 8 weeks', 'weeks')).toMatchObject({ message: expect.stringContaining('does not rise') });
    expect(range('-5', 'factor')).toBeNull();
    expect(range('12 person-weeks', 'person-weeks')).toBeNull();
    expect(range('8 to soon', 'weeks')).toMatchObject({ message: '“8 to soon” is not a duration.' });
  });
});

describe('what is written for people', () => {
  it.each<[number, Kind, string]>([
    [4.2, '$M', '$4.2M'],
    [0.25, '$M', '$250k'],
    [1200, '$M', '$1.2B'],
    [0, '$M', '$0'],
    [260, 'weeks', '5 years'],
    [52, 'weeks', '1 year'],
    [1, 'weeks', '1 week'],
    [0.07, 'share', '7%'],
    [0.15, '1/year', '15% per year'],
    [18, '1/year', '18 per year'],
    [0.0042, '$M/week', '$4.2k per week'],
    [0.003, '$M/week', '$156k per year'],
    [0.15 / 52, '$M/week', '$150k per year'],
    [1 / 6, 'share', '1/6'],
    [2 / 3, '1/year', '2/3 per year'],
    [65 / 3, 'weeks', '5 months'],
    [1 / 7, 'weeks', '1 day'],
    [0.025, '1/week', '2.5% per week'],
    [26, 'weeks', '26 weeks'],
    [3.2, 'FTE', '3.2 FTE'],
    [1e-7, 'factor', '1e-7'],
  ])('%d as %s is %s', (value, kind, text) => expect(writeQuantity(value, kind)).toBe(text));

  it('writes numbers that belong together alike', () => {
    expect(writeRange(0.15 / 52, 0.23 / 52, '$M/week')).toBe('$150k to $230k per year');
    expect(writeRange(26, 52, 'weeks')).toBe('26 to 52 weeks');
    expect(writeRange(52 / 12, 13, 'weeks')).toBe('1 to 3 months');
    expect(writeAlike([1 / 6, 0.5], 'share')).toEqual(['1/6', '1/2']);
    expect(writeLimits(0.5, 1560, 'weeks')).toBe('0.5 weeks to 30 years');
  });

  const kinds = Object.keys(KINDS) as Kind[];
  const numbers = fc.oneof(
    fc.double({ min: 0, max: 1e9, noNaN: true }),
    fc.integer({ min: 0, max: 1e9 }),
    fc.integer({ min: 0, max: 1000 }).map((n) => n / 100),
    fc.double({ min: 0, max: 1e-3, noNaN: true }),
  );

  it.each(kinds)('%s: reading gives the very same number', (kind) => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(read(writeQuantity(value, kind), kind)).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it.each(kinds)('%s: a range reads as the very same two numbers', (kind) => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        fc.pre(a !== b);
        const ends = [Math.min(a, b), Math.max(a, b)] as const;
        expect(range(writeRange(...ends, kind), kind)).toEqual(ends);
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});
