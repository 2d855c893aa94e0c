import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/scenario/fault.js';
import { readScenario } from '../../src/scenario/read.js';
import { files, minimal, shipped } from './source.js';
import { readdirSync } from 'node:fs';

const doubtsOf = (text: string): string[] => {
  const { scenario, faults, doubts } = readScenario('x.yaml', files({ 'x.yaml': text }));
  expect({ faults, read: scenario !== null }).toEqual({ faults: [], read: true });
  return doubts.map(formatFault);
};
const company = (rest: string): string => `company: {engineers: 40, arr: $6M, cash: $32M, ${rest}}\n`;

describe('what is valid and most likely not meant', () => {
  it.each([
    [
      company('growth: 1.9x'),
      'x.yaml:1:56: company.growth: “1.9x” is read as 190% per year. To grow 1.9-fold is 90% per year',
    ],
    [company('growth: 20'), 'company.growth: “20” is read as 20 per year. Did you mean 20%?'],
    [
      minimal('runs: 10.000'),
      'runs: “10.000” is read as 10. Did you mean 10000? A point does not set thousands apart.',
    ],
    [company('others: 1.200'), 'company.others: “1.200” is read as 1.2. Did you mean 1200?'],
    [minimal('horizon: 10 days'), 'horizon: “10 days” becomes 1 week: only whole weeks are played.'],
    [minimal('horizon: 1 month'), 'horizon: “1 month” becomes 4 weeks'],
    ['company: {engineers: 4, arr: 1e-400, cash: $3M}', 'company.arr: “1e-400” is read as $0. It is too small'],
    [
      'company: {engineers: 4, arr: $0.5k, cash: $3M}',
      'company.arr: “$0.5k” is read as $0.5k. It is less than $1,000.',
    ],
    ['company: {engineers: 0, arr: $6M, cash: $3M}', 'company.engineers leaves a company of nobody.'],
    ['company: {engineers: 0, others: 0, arr: $6M, cash: $3M}', 'company.engineers leaves a company of nobody.'],
    [
      'company: {engineers: 0, others: 9, arr: $6M, cash: $3M}',
      'company.engineers leaves nobody who builds the product.',
    ],
    [minimal('levers: {audit: 9}'), 'levers.audit: “9” is read as 9 per year. Did you mean 9%?'],
    [
      minimal('known: {growth: 1.9x to 250%}'),
      'known.growth: “1.9x” is read as 190% per year. To grow 1.9-fold is 90% per year',
    ],
    [minimal('known: {growth: about 15}'), 'known.growth: “15” is read as 15 per year. Did you mean 15%?'],
    [
      minimal('known: {growth: 90% to 2.5x (P25–P75)}'),
      'known.growth: “2.5x” is read as 250% per year. To grow 2.5-fold',
    ],
    [
      minimal('coefficients: {maxHiring: 1.5x to 2.5}'),
      'coefficients.maxHiring: “1.5x” is read as 150% per year. To grow 1.5-fold is 50% per year',
    ],
    [
      minimal('coefficients: {attrition: {shape: uniform, low: 10%, high: 2x}}'),
      'coefficients.attrition.high: “2x” is read as 200% per year.',
    ],
    [minimal('coefficients: {attrition: [10%, 1.1x]}'), 'coefficients.attrition[1]: “1.1x” is read as 110% per year.'],
    [
      minimal('timeline: [{at: month 6, levers: {audit: 2x}}]'),
      'timeline[0].levers.audit: “2x” is read as 200% per year.',
    ],
  ])('%s is asked back', (text, says) => {
    expect(doubtsOf(text)).toEqual([expect.stringContaining(says) as string]);
  });

  it.each([
    company('growth: 190%'),
    company('growth: 0.9'),
    minimal('runs: 10'),
    minimal('runs: 10,000'),
    minimal('horizon: 18 months'),
    minimal('horizon: 365 days'),
    'company: {engineers: 4, arr: $0, cash: $3M}',
    'company: {engineers: 4, others: 0, arr: $1k, cash: $3M}',
    minimal('levers: {audit: 90%}'),
  ])('%s is not', (text) => {
    expect(doubtsOf(text)).toEqual([]);
  });

  it('is in none of the scenarios that are shipped', () => {
    const names = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(readScenario(`scenarios/${name}`, shipped).doubts, name).toEqual([]);
  });
});

describe('a hint', () => {
  const faults = (text: string) =>
    readScenario('x.yaml', files({ 'x.yaml': text }))
      .faults.map(formatFault)
      .join('\n');
  it.each([
    [minimal('coefficients: {rampTime: 8 to 24 m}'), '“8 to 24 m” is not a duration. Did you mean 8 to 24 months?'],
    [minimal('horizon: 24m'), 'Did you mean 24 months?'],
    ['company: {engineers: 4, arr: $0.0000001, cash: $3M}', 'is less than $1,000. Write for example $4.2M.'],
    ['company: {engineers: 4, arr: $6, cash: $3M}', 'Did you mean $6M?'],
    [minimal('coefficients: {drag: 1,5}'), 'coefficients.5 has no value. Write decimals with a point: 1.5.'],
    [minimal('levers: {nope: 1}').replace(/\n/g, '\r'), 'The lines end with carriage returns alone'],
  ])('for %j is right', (text, says) => {
    expect(faults(text)).toContain(says);
  });
  it('is absent where nothing is near', () => {
    expect(faults(minimal('levers: {nope: 1}'))).not.toContain('Did you mean');
  });
});
