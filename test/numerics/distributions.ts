import { CATALOGUE, type CoefficientName } from '../../packages/engine/src/coefficients/catalogue/index.js';
import type { Distribution } from '../../packages/engine/src/coefficients/distribution.js';
import { channelOf } from '../../packages/engine/src/coefficients/draw.js';
import { sampler } from '../../packages/engine/src/coefficients/sample.js';
import { binomial } from '../../packages/engine/src/random/binomial.js';
import { lognormalSum } from '../../packages/engine/src/random/compound.js';
import { normalCdf, normalQuantile } from '../../packages/engine/src/random/normal.js';
import { poisson } from '../../packages/engine/src/random/poisson.js';
import { fillUniforms, seedKey, streamState } from '../../packages/engine/src/random/streams.js';
import { cdf } from '../../packages/engine/test/coefficients/cdf.js';
import { binomialCumulative, poissonCumulative } from '../../packages/engine/test/random/discrete.js';
import { bound, distance } from '../../packages/engine/test/random/statistics.js';
import { below, type Check } from './check.js';

/** A way to draw from a uniform, and the probability of a draw at most x; `before`, where it jumps, of one strictly below. */
export interface Law {
  readonly name: string;
  readonly draw: (u: number) => number;
  readonly cdf: (x: number) => number;
  readonly before?: (x: number) => number;
  /** Its stream; by default that of its place in the list. */
  readonly channel?: number;
}

/** Chance of at least one false alarm among all laws together (Bonferroni). */
const ALPHA = 1e-3;
/** Numbers taken from each run's stream, as a simulation of twenty years would. */
const PER_RUN = 1000;

const shapes: readonly Distribution[] = [
  { shape: 'normal', p10: -1.3, p50: 0, p90: 1.3 },
  { shape: 'normal', p10: 2, p50: 4, p90: 5.5 },
  { shape: 'normal', p10: 0, p50: 0.2, p90: 0.6 },
  { shape: 'lognormal', p10: 8, p50: 13, p90: 24 },
  { shape: 'lognormal', p10: 1e-7, p50: 3e-7, p90: 1e-6 },
  { shape: 'lognormal', p10: 1, p50: 50, p90: 60 },
  { shape: 'logit-normal', p10: 0.05, p50: 0.1, p90: 0.3 },
  { shape: 'logit-normal', p10: 0.4, p50: 0.65, p90: 0.85 },
  { shape: 'logit-normal', p10: 0.9, p50: 0.99, p90: 0.999 },
  { shape: 'uniform', low: -1, high: 3 },
  { shape: 'uniform', low: 0.1, high: 0.3 },
  { shape: 'triangular', low: 2, mode: 3, high: 8 },
  { shape: 'triangular', low: 2, mode: 2, high: 8 },
  { shape: 'triangular', low: 2, mode: 8, high: 8 },
  { shape: 'pert', low: 2, mode: 3, high: 8 },
  { shape: 'pert', low: 2, mode: 2, high: 8 },
  { shape: 'pert', low: 2, mode: 8, high: 8 },
  { shape: 'beta', alpha: 2, beta: 5, low: 0, high: 1 },
  { shape: 'beta', alpha: 0.5, beta: 0.5, low: 10, high: 30 },
  { shape: 'beta', alpha: 0.05, beta: 3, low: 0, high: 1 },
  { shape: 'beta', alpha: 300, beta: 700, low: 0, high: 1 },
  { shape: 'observed', values: [3, 5, 5, 8, 13, 21] },
];
const MEANS = [0.001, 0.35, 1, 3.7, 20, 99.5, 500, 501, 2000, 1e5];
const TRIALS = [
  [1, 0.3],
  [10, 0.5],
  [10, 0.97],
  [40, 0.003],
  [200, 0.15],
  [1000, 0.5],
  [5000, 0.003],
  [2000, 0.7],
  [20_000, 0.1],
  [1_000_000, 0.001],
] as const;
const SUMS = [
  [1, 0.8, 1],
  [2, 0.8, 1],
  [7, 3, 0.3],
  [25, 0.3, 2],
  [400, 1e-3, 1.5],
] as const;

/** Every law that the engine draws from: with the coefficients of the catalogue, well over sixty. */
function laws(): Law[] {
  return [
    { name: 'uniform', draw: (u) => u, cdf: (x) => x },
    { name: 'normal', draw: normalQuantile, cdf: normalCdf },
    ...shapes.map((d) => ({ name: described(d), ...shaped(d) })),
    ...MEANS.map((mean) => ({
      name: `poisson, mean ${mean}`,
      draw: (u: number) => poisson(u, mean),
      ...stepped(poissonCumulative(mean)),
    })),
    ...TRIALS.map(([n, p]) => ({
      name: `binomial, ${n} of ${p}`,
      draw: (u: number) => binomial(u, n, p),
      ...stepped(binomialCumulative(n, p)),
    })),
    ...SUMS.map(([n, median, sigma]) => ({
      name: `sum of ${n} lognormals`,
      draw: (u: number) => lognormalSum(u, n, median, sigma),
      cdf: summed(n, median, sigma),
    })),
    ...(Object.keys(CATALOGUE) as CoefficientName[])
      .filter((name) => CATALOGUE[name].distribution.shape !== 'constant')
      .map(coefficient),
  ];
}

/** Its shape and its numbers. */
function described({ shape, ...numbers }: Distribution): string {
  return `${shape} ${Object.values(numbers).flat().join(', ')}`;
}

function shaped(d: Distribution): Pick<Law, 'draw' | 'cdf' | 'before'> {
  const at = sampler(d);
  const jumps = d.shape === 'observed' && {
    before: (x: number) => d.values.filter((value) => value < x).length / d.values.length,
  };
  return { draw: (u) => at(normalQuantile(u)), cdf: (x) => cdf(d, x), ...jumps };
}

function stepped(cumulative: Float64Array): Pick<Law, 'cdf' | 'before'> {
  const at = (k: number): number => (k < 0 ? 0 : (cumulative[k] ?? 1));
  return { cdf: at, before: (k) => at(k - 1) };
}

/** A lognormal with the mean and the variance of the sum, worked out from them. */
function summed(n: number, median: number, sigma: number): (x: number) => number {
  const mean = n * median * Math.exp(sigma ** 2 / 2);
  const variance = n * median ** 2 * Math.exp(sigma ** 2) * Math.expm1(sigma ** 2);
  const spread = Math.log1p(variance / mean ** 2);
  return (x) => normalCdf((Math.log(x / mean) + spread / 2) / Math.sqrt(spread));
}

/** A coefficient of the catalogue, in its own stream, cut to its range. */
function coefficient(name: CoefficientName): Law {
  const {
    distribution,
    range: [low, high],
  } = CATALOGUE[name];
  const { draw } = shaped(distribution);
  return {
    name: `coefficient ${name}`,
    channel: channelOf(name),
    draw: (u) => Math.min(Math.max(draw(u), low), high),
    cdf: (x) => (x >= high ? 1 : cdf(distribution, x)),
    before: (x) => (x <= low ? 0 : cdf(distribution, x)),
  };
}

/** Kolmogorov–Smirnov distance of so many draws of each law, through the engine's own streams. */
export function distributionChecks(draws: number, seed: string, all: readonly Law[] = laws()): Check[] {
  const limit = bound(draws, ALPHA / all.length);
  const key = seedKey(seed);
  const state = new Int32Array(4);
  const sample = new Float64Array(draws);
  return all.map(({ name, draw, cdf: at, before, channel }, place) => {
    for (let run = 0, from = 0; from < draws; run++, from += PER_RUN) {
      streamState(key, run, channel ?? place, state, 0);
      fillUniforms(state, 0, sample, from, Math.min(PER_RUN, draws - from));
    }
    for (let i = 0; i < draws; i++) sample[i] = draw(sample[i]!);
    return below(name, distance(sample, at, before), limit, (x) => x.toFixed(5));
  });
}
