import { describe, expect, it } from 'vitest';
import { CATALOGUE, COEFFICIENT_NAMES } from '../../src/coefficients/catalogue/index.js';
import type { Distribution } from '../../src/coefficients/distribution.js';
import { faultsOf, minimal, read } from './source.js';

const rampTime = (written: string): Distribution =>
  read(minimal(`coefficients: {rampTime: ${written}}`)).coefficients.rampTime;
const fault = (written: string): string => faultsOf(minimal(`coefficients: {rampTime: ${written}}`)).join('\n');

describe('what a scenario says of a coefficient', () => {
  it.each<[string, Distribution]>([
    ['12 weeks', { shape: 'constant', value: 12 }],
    ['12', { shape: 'constant', value: 12 }],
    ['3 months', { shape: 'constant', value: 13 }],
    ['8 to 18 weeks', { shape: 'lognormal', p10: 8, p50: 12, p90: 18 }],
    ['[9, 12 weeks, 1 quarter]', { shape: 'observed', values: [9, 12, 13] }],
    ['{shape: constant, value: 12 weeks}', { shape: 'constant', value: 12 }],
    ['{shape: lognormal, low: 8, high: 18}', { shape: 'lognormal', p10: 8, p50: 12, p90: 18 }],
    ['{shape: lognormal, low: 8, median: 13, high: 24}', { shape: 'lognormal', p10: 8, p50: 13, p90: 24 }],
    ['{shape: normal, low: 8 weeks, high: 18 weeks}', { shape: 'normal', p10: 8, p50: 13, p90: 18 }],
    ['{shape: uniform, low: 8, high: 1 year}', { shape: 'uniform', low: 8, high: 52 }],
    ['{shape: triangular, low: 8, mode: 8, high: 18}', { shape: 'triangular', low: 8, mode: 8, high: 18 }],
    ['{shape: pert, low: 8, mode: 10, high: 18}', { shape: 'pert', low: 8, mode: 10, high: 18 }],
    ['{shape: beta, alpha: 2, beta: 5, low: 4, high: 40}', { shape: 'beta', alpha: 2, beta: 5, low: 4, high: 40 }],
    ['{shape: observed, values: [9, 12]}', { shape: 'observed', values: [9, 12] }],
  ])('rampTime: %s', (written, distribution) => expect(rampTime(written)).toEqual(distribution));

  it('takes a range of a share that cannot pass 100% as logit-normal, with the odds of the median between those of the ends', () => {
    const { margin, migrationSize } = read(
      minimal('coefficients: {margin: 20% to 80%, migrationSize: 2% to 8%}'),
    ).coefficients;
    expect(margin).toEqual({ shape: 'logit-normal', p10: 0.2, p50: 0.5, p90: 0.8 });
    expect(migrationSize).toEqual({ shape: 'lognormal', p10: 0.02, p50: 0.04, p90: 0.08 });
  });

  it('takes a beta without ends to run from 0 to 1', () => {
    expect(
      read(minimal('coefficients: {idle: {shape: beta, alpha: 2, beta: 40, high: 50%}}')).coefficients.idle,
    ).toEqual({ shape: 'beta', alpha: 2, beta: 40, low: 0, high: 0.5 });
  });

  it.each<[string, RegExp]>([
    ['{shape: lognormal, low: 18, high: 8}', /rampTime needs low, median and high to rise/],
    ['{shape: lognormal, low: 8, median: 30, high: 24}', /rise in this order/],
    ['0 to 24 weeks', /rampTime: “0” is out of range: it must be from 0.5 weeks to 5 years/],
    ['{shape: logit-normal, low: 8, high: 24}', /lies between 0% and 100%/],
    ['{shape: uniform, low: 8, high: 8}', /needs low and high to rise/],
    ['{shape: pert, low: 8, mode: 30, high: 24}', /needs low, mode and high to rise/],
    ['{shape: beta, alpha: 0, beta: 5, low: 1, high: 2}', /alpha: “0” is out of range/],
    ['[]', /needs at least one value/],
    ['[9, soon]', /rampTime\[1\]: “soon” is not a duration/],
    ['[9, [1]]', /rampTime\[1\] takes a number with its unit/],
    ['{shape: normal, low: 8}', /rampTime needs one percentile below the middle and one above it/],
    ['{low: 8, high: 9}', /rampTime.shape is missing. There are: constant, lognormal/],
    ['{shape: gaussian, low: 8, high: 9}', /shape: “gaussian” is not a shape. There are:/],
    ['{shape: log-normal, low: 8, high: 9}', /Did you mean lognormal\?/],
    [
      '{shape: normal, low: 8, hihg: 9, high: 9}',
      /rampTime.hihg is not a key of a normal distribution. Did you mean high\?/,
    ],
    ['$4k', /“\$4k” is not a duration/],
    ['300 weeks', /out of range/],
    ['8 to 300 weeks', /“300 weeks” is out of range/],
    ['[1, 1000]', /“1000” is out of range/],
    ['{shape: triangular, low: 0, mode: 5, high: 9}', /rampTime.low: “0” is out of range/],
  ])('refuses rampTime: %s', (written, words) => expect(fault(written)).toMatch(words));

  it('shows how to include 0 where a lognormal cannot', () => {
    expect(faultsOf(minimal('coefficients: {drag: 0 to 3}')).join()).toMatch(/lies above 0.*\{shape: uniform/);
  });

  it('limits the number of observed values', () => {
    expect(faultsOf(minimal(`coefficients: {drag: [${'1,'.repeat(10_001)}]}`)).join()).toMatch(
      /has 10001 values; 10000 are the most/,
    );
  });

  it('keeps the catalogue for everything else', () => {
    const { coefficients } = read(minimal('coefficients: {drag: 3}'));
    for (const name of COEFFICIENT_NAMES)
      if (name !== 'drag') expect(coefficients[name]).toEqual(CATALOGUE[name].distribution);
    expect(coefficients.drag).toEqual({ shape: 'constant', value: 3 });
  });
});
