import { readScenario, writeScenario } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/scenario/fault.js';
import { parseAmount } from '../../src/scenario/quantities/amount.js';
import { readQuantity } from '../../src/scenario/quantities/read.js';
import { faultsOf, files, read } from './source.js';

const company = (arr: string, cash: string, more = '') =>
  `company: {engineers: 40, arr: ${arr}, cash: ${cash}}\n${more}`;

describe('a currency', () => {
  it.each([
    ['€7M', 7, 'EUR'],
    ['7M €', 7, 'EUR'],
    ['7.5M EUR', 7.5, 'EUR'],
    ['EUR 7 million', 7, 'EUR'],
    ['£600k', 0.6, 'GBP'],
    ['-£2M', -2, 'GBP'],
    ['gbp 2m', 2, 'GBP'],
    ['$2M', 2, 'USD'],
    ['2M', 2, null],
  ])('is read in %s', (text, value, currency) => {
    expect(readQuantity(text, { kind: '$M', range: [-100, 100], bare: false })).toBeCloseTo(value, 12);
    expect(parseAmount(text)).toMatchObject({ currency });
  });

  it('is read per time, and in a range', () => {
    const yearly = { kind: '$M/year', range: [0, 100], bare: false } as const;
    for (const text of ['€120k per year', '120k €/year', '10k EUR per month'])
      expect(readQuantity(text, yearly)).toBeCloseTo(0.12, 12);
    const spread = read(company('€6M', '€9M', 'coefficients: {engineerCost: €120k to €220k per year}'));
    expect(spread.coefficients.engineerCost).toMatchObject({ p10: 0.12 / 52, p90: 0.22 / 52 });
  });

  it('is that of the sums, or what the file says, and changes no number', () => {
    const [dollars, euros, said] = [
      read(company('$6M', '$9M')),
      read(company('€6M', '€9M')),
      read(company('6M', '9M', 'currency: eur')),
    ];
    expect([dollars.currency, euros.currency, said.currency]).toEqual([undefined, 'EUR', 'EUR']);
    expect({ ...euros, currency: undefined, given: [] }).toEqual({ ...dollars, currency: undefined, given: [] });
  });

  it('is written as it was read, and the text reads the same', () => {
    const scenario = read(
      company('£6M', '£9M', 'name: £ and $5\ntimeline: [{at: week 2, debt: 1%, label: raise $5M}]'),
    );
    const text = writeScenario(scenario);
    expect(text).toContain('arr: £6M');
    expect(text).not.toMatch(/\$(?!5)/);
    expect({ ...read(text), given: [] }).toEqual({ ...scenario, given: [] });
  });

  it('is one in a file: another is told with its line and column', () => {
    expect(faultsOf('company:\n  engineers: 40\n  arr: €6M\n  cash: $9M\n')).toEqual([
      'x.yaml:4:9: company.cash: “$9M” is in USD, and “€6M” (line 3) in EUR. A scenario has one currency, and nothing is converted: write all sums in it.',
    ]);
    expect(faultsOf(company('$6M', '$9M', 'currency: GBP')).join()).toMatch(
      /“\$6M” is in USD, and “GBP” \(line 2\) in GBP/,
    );
    expect(faultsOf(company('$6M', '$9M', 'coefficients: {engineerCost: $100k to €200k per year}')).join()).toMatch(
      /engineerCost/,
    );
    expect(faultsOf(company('$6M', '$9M', 'currency: doubloons')).join()).toMatch(
      /not a currency that is known. There are USD/,
    );
    const set = { path: 'company.cash', text: '€9M', origin: "--set 'company.cash=€9M'" };
    expect(faultsOf(company('$6M', '$9M'), [set]).join()).toMatch(
      /^--set 'company.cash=€9M': company.cash: “€9M” is in EUR/,
    );
  });

  it('of a file that is extended gives way, and is asked back', () => {
    const source = files({ 'x.yaml': 'extends: base.yaml\ncompany: {arr: €7M}', 'base.yaml': company('$6M', '$9M') });
    const { scenario, doubts } = readScenario('x.yaml', source);
    expect(scenario).toMatchObject({ currency: 'EUR', company: { arr: 7, cash: 9 } });
    expect(doubts.map(formatFault)).toEqual([
      expect.stringMatching(/^base.yaml:1:\d+: company.cash is in USD, and counts as EUR, one for one./),
    ]);
  });
});
