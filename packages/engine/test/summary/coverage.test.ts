import { describe, expect, it } from 'vitest';
import { log } from '../../src/random/maths.js';
import { seedKey, streamState, uniform } from '../../src/random/streams.js';
import { FATE_NAMES } from '../../src/simulate/fates.js';
import { column, playHere } from '../../src/simulate/play.js';
import { meanOf, proportion, type Bounded } from '../../src/summary/estimate.js';
import { scenarioWith } from '../model/scenario.js';
import { coverage, percentilesOf, plan } from './estimates.js';

/**
 * Intervals that say 95% must hold the true value in 93% to 97% of 1,000 replications. One that is true to its word does so with probability 0.996
 * (the share has a standard error of 0.7%).
 */
const REPLICATIONS = 1000;
const holds = (intervals: readonly Bounded[], truth: number): void => {
  expect(intervals).toHaveLength(REPLICATIONS);
  expect(coverage(intervals, truth)).toBeGreaterThanOrEqual(0.93);
  expect(coverage(intervals, truth)).toBeLessThanOrEqual(0.97);
};

const state = new Int32Array(4);
const replicate = <T>(
  name: string,
  n: number,
  draw: (u: number) => number,
  estimate: (values: Float64Array) => T,
): T[] => {
  const key = seedKey(name);
  return Array.from({ length: REPLICATIONS }, (_, sample) => {
    streamState(key, sample, 0, state, 0);
    return estimate(Float64Array.from({ length: n }, () => draw(uniform(state, 0))));
  });
};

describe.each([200, 2000])('of %i exponential values, with a long tail', (n) => {
  const percentiles = [5, 50, 95];
  const samples = replicate(
    `long tail ${n}`,
    n,
    (u) => -log(1 - u),
    (values) => ({ mean: meanOf(values), percentiles: percentilesOf(values, plan(n, percentiles)) }),
  );
  it('95% intervals of the mean', () =>
    holds(
      samples.map(({ mean }) => mean),
      1,
    ));
  it.each(percentiles.map((percentile, i) => [percentile, i] as const))('95% intervals of P%i', (percentile, i) =>
    holds(
      samples.map((sample) => sample.percentiles[i]!),
      -log(1 - percentile / 100),
    ),
  );
});

describe('95% intervals of a probability', () => {
  // Of 1,000 runs, as the chance of a run takes steps of 1/1000, the coverage at a given probability is some tenths of a percent off.
  it.each([0.01, 0.1, 0.5, 0.97])('of %d', (p) =>
    holds(
      replicate(
        `chance ${p}`,
        1000,
        (u) => (u < p ? 1 : 0),
        (hits) => proportion(meanOf(hits).value, 1000),
      ),
      p,
    ),
  );
});

describe('of real futures, a hundred in each of 1,000 replications', () => {
  const each = 100;
  const scenario = scenarioWith({ runs: each * REPLICATIONS, horizon: 8, company: { cash: 1.6 }, seed: 'coverage' });
  // The true values are those of all 100,000: their own error is a thirtieth of a replication's.
  it('95% intervals of means, percentiles and the share of the dead', async () => {
    const futures = await playHere(scenario, { outcomes: ['velocity'], weeks: [scenario.horizon] });
    const velocity = Float64Array.from(column(futures, 'velocity', scenario.horizon));
    const dead = Float64Array.from(futures.fates, (fate) =>
      FATE_NAMES[fate] === 'alive' || FATE_NAMES[fate] === 'acquired' ? 0 : 1,
    );
    const parts = <T>(values: Float64Array, estimate: (part: Float64Array) => T) =>
      Array.from({ length: REPLICATIONS }, (_, i) => estimate(values.subarray(i * each, (i + 1) * each)));
    holds(parts(velocity, meanOf), meanOf(velocity).value);
    const share = meanOf(dead).value;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.95);
    holds(
      parts(dead, (part) => proportion(meanOf(part).value, each)),
      share,
    );
    const truths = percentilesOf(velocity, plan(velocity.length, [50, 90]));
    const estimated = parts(velocity, (part) => percentilesOf(part, plan(each, [50, 90])));
    truths.forEach(({ value }, i) =>
      holds(
        estimated.map((one) => one[i]!),
        value,
      ),
    );
  });
});
