import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_POINTS, readAxes } from '@paydown/engine/internal';
import { parseAmount, type Amount } from '../../../src/scenario/quantities/amount.js';

const textsOf = (text: string) => readAxes([text]).axes.flatMap(({ values }) => values.map((value) => value.text));
const problemsOf = (...texts: string[]) =>
  readAxes(texts).problems.map(({ message, hint }) => [message, hint].filter(Boolean).join(' '));

describe('an axis', () => {
  test.each([
    ['debt.share=0%..60%:4', ['0%', '20%', '40%', '60%']],
    ['debt=0..60%:3', ['0%', '30%', '60%']],
    ['company.cash=$5M..$40M:3', ['$5M', '$22.5M', '$40M']],
    ['company.cash=5..$40M:2', ['$5M', '$40M']],
    ['company.arr=$500k..$2M:4', ['$0.5M', '$1M', '$1.5M', '$2M']],
    ['coefficients.rampTime=1 to 3 weeks:3', ['1 week', '2 weeks', '3 weeks']],
    ['coefficients.engineerCost=$150k..$250k per year:3', ['$150k per year', '$200k per year', '$250k per year']],
    ['levers.hiringPace=0..2:5', ['0', '0.5', '1', '1.5', '2']],
    ['coefficients.drag=0.1..0.7:7', ['0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7']],
    ['company.engineers = 20 .. 60 : 3', ['20', '40', '60']],
    ['company.growth=-50%..50%:3', ['-50%', '0%', '50%']],
    ['levers.hiringPace=-0.3..0.6:10', ['-0.3', '-0.2', '-0.1', '0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6']],
  ])('%s', (text, values) => expect(textsOf(text)).toEqual(values));

  test('says every unit there is so that it reads back as the number in it, evenly spaced from end to end', () => {
    const units = [
      '',
      '%',
      ' weeks',
      ' months',
      ' years',
      ' person-weeks',
      ' people',
      ' FTE',
      ' tickets',
      ' times',
      'M',
      'k',
      '% per year',
      ' per week',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 2, max: 60 }),
        fc.constantFrom(...units),
        fc.constantFrom(1, 10, 1000),
        fc.boolean(),
        (low, width, steps, unit, below, both) => {
          const [from, to] = [low / below, (low + width) / below];
          const { axes, problems } = readAxes([`a.b=${from}${both ? unit : ''}..${to}${unit}:${steps}`]);
          expect(problems).toEqual([]);
          const { values } = axes[0]!;
          expect(values).toHaveLength(steps);
          expect([values[0]!.at, values[steps - 1]!.at]).toEqual([from, to]);
          const whole = parseAmount(`${to}${unit}`) as Amount;
          values.forEach(({ text, at }, i) => {
            expect(parseAmount(text)).toEqual({ ...whole, number: at === 0 ? 0 : at });
            expect(at).toBeCloseTo(from + ((to - from) * i) / (steps - 1), 6);
          });
        },
      ),
    );
  });

  test('without steps has as many as a curve or a map needs', () => {
    expect(textsOf('debt=0%..60%')).toHaveLength(21);
    expect(readAxes(['debt=0%..60%', 'levers.hiringPace=0..2']).axes.map(({ values }) => values.length)).toEqual([
      11, 11,
    ]);
  });
});

describe('what is no axis is refused, with what was meant', () => {
  test.each([
    [['debt'], /^“debt” is no range of a value\. Write path=from\.\.to:steps, for example debt=0%\.\.60%:13/],
    [['debt=20%'], /^“20%” is no range from one value to another/],
    [['=0..1'], /^“=0\.\.1” is no range of a value/],
    [['debt=low..high'], /^“low” is no number with a unit/],
    [['debt=60%..0%'], /does not rise/],
    [['debt=5%..5%'], /does not rise/],
    [['debt=0%..60%:1'], /has fewer than two values/],
    [['coefficients.rampTime=6 weeks..1 year'], /has ends in two units\. Write both in one: 6 weeks\.\.52 weeks/],
    [['runs=100..1000'], /^“runs” cannot vary here\. Give --runs/],
    [['horizon=1..5 years'], /judge at another time/],
    [['debt=0%..60%:99999999'], new RegExp(`at most ${MOST_POINTS} are played`)],
    [
      ['debt=0%..60%:100', 'levers.hiringPace=0..2:100'],
      /^100 × 100 are 10000 points; at most 2500 are played\. Give fewer steps/,
    ],
    [['debt=0%..60%', 'debt=0%..40%'], /^“debt” is there twice/],
    [['a=0..1', 'b=0..1', 'c=0..1'], /^3 values cannot vary at once/],
    [[`debt=${'9'.repeat(400)}..1`], /is no (?:range|number)/],
    [['debt=\u001b[31m..1'], /^“�\[31m” is no number/],
  ])('%j', (texts, said) => expect(problemsOf(...texts).join('\n')).toMatch(said));

  test('all of it at once', () => expect(problemsOf('debt', 'cash=5..1')).toHaveLength(2));
});
