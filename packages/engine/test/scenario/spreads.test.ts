import { describe, expect, it } from 'vitest';
import { quantile, sampler } from '../../src/coefficients/sample.js';
import { normalQuantile } from '../../src/random/normal.js';
import { faultsOf, read } from './source.js';

const MINIMAL = 'company: {engineers: 10, arr: $1M, cash: $1M}\n';
const believed = (name: 'rampTime' | 'margin' | 'newcomerShortcuts', text: string) =>
  read(`${MINIMAL}coefficients: {${name}: ${text}}`).coefficients[name];

/** Mean and standard deviation, by the midpoint rule over the quantiles. */
function moments(d: Parameters<typeof sampler>[0]): readonly [number, number] {
  const n = 200_000;
  const at = sampler(d);
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i++) {
    const x = at(normalQuantile((i + 0.5) / n));
    sum += x;
    squares += x * x;
  }
  return [sum / n, Math.sqrt(squares / n - (sum / n) * (sum / n))];
}

describe('a bell curve', () => {
  it.each([
    ['rampTime', '{shape: lognormal, mean: 14 weeks, sd: 6 weeks}', 14, 6],
    ['rampTime', '{shape: normal, mean: 60 weeks, sd: 1 month}', 60, 52 / 12],
    ['newcomerShortcuts', '{shape: normal, mean: 0.6, sd: 0.2}', 0.6, 0.2],
  ] as const)('%s: %s has that mean and standard deviation', (name, text, mean, sd) => {
    const [m, s] = moments(believed(name, text));
    expect(m / mean).toBeCloseTo(1, 3);
    expect(s / sd).toBeCloseTo(1, 3);
  });

  it.each([
    ['rampTime', '8 to 24 weeks (P5–P95)', { 0.05: 8, 0.95: 24 }],
    ['rampTime', '"8 to 24 weeks, p25 to p75"', { 0.25: 8, 0.75: 24 }],
    ['margin', '60% to 80% P20-P95', { 0.2: 0.6, 0.95: 0.8 }],
    ['rampTime', '{shape: lognormal, p5: 6 weeks, p50: 12 weeks, p95: 40 weeks}', { 0.05: 6, 0.5: 12, 0.95: 40 }],
    ['rampTime', '{shape: normal, p1: 20 weeks, high: 40 weeks}', { 0.01: 20, 0.9: 40 }],
    ['margin', '{shape: logit-normal, p25: 70%, median: 75%, p99: 90%}', { 0.25: 0.7, 0.5: 0.75, 0.99: 0.9 }],
  ] as const)('%s: %s meets its percentiles', (name, text, met) => {
    const d = believed(name, text);
    for (const [p, value] of Object.entries(met)) expect(quantile(d, normalQuantile(Number(p)))).toBeCloseTo(value, 9);
  });

  it.each([
    ['{shape: normal, mean: 12 weeks}', 'mean and sd together'],
    ['{shape: normal, mean: 12 weeks, sd: 2 weeks, high: 30 weeks}', 'mean and sd together'],
    ['{shape: logit-normal, mean: 0.5, sd: 0.1}', 'mean is not a key of a logit-normal distribution'],
    ['{shape: normal, mean: 12 weeks, sd: 40 weeks}', 'reaches too far'],
    ['{shape: lognormal, mean: 12 weeks, sd: 0 weeks}', 'is 0: write the mean alone'],
    ['{shape: lognormal, p10: 8 weeks}', 'one percentile below the middle and one above it'],
    ['{shape: lognormal, p10: 8 weeks, low: 7 weeks, p90: 20 weeks}', 'one percentile below the middle'],
    ['8 to 24 weeks (P50–P95)', 'P50 and P95 are not percentiles on both sides of the middle'],
    ['8 to 24 weeks (P7–P93)', 'P7 and P93 are not percentiles'],
    ['24 to 8 weeks (P5–P95)', 'does not rise'],
  ])('%s is refused', (text, why) => {
    expect(faultsOf(`${MINIMAL}coefficients: {rampTime: ${text}}`).join(' ')).toContain(why);
  });
});
