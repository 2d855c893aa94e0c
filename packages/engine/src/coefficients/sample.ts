import { betaCdf, betaQuantile } from '../random/beta.js';
import { exp, log } from '../random/maths.js';
import { normalCdf } from '../random/normal.js';
import type { Distribution } from './distribution.js';

/** z of the 90th percentile of a standard normal. */
const Z90 = 1.2815515655446004;

type Quantiled = Extract<Distribution, { p50: number }>;

/** The transformation under which a quantiled shape is (two-piece) normal. */
const FORWARD: Record<Quantiled['shape'], (x: number) => number> = { 'normal': (x) => x, 'lognormal': log, 'logit-normal': (x) => log(x / (1 - x)) };
const BACK: Record<Quantiled['shape'], (y: number) => number> = { 'normal': (y) => y, 'lognormal': exp, 'logit-normal': (y) => 1 / (1 + exp(-y)) };

/**
 * A distribution made ready for drawing: from a standard normal z to a value, in the coefficient's unit. It never falls when z rises,
 * and gives the 10th, 50th and 90th percentiles at z = −1.28, 0 and 1.28.
 */
export function sampler(d: Distribution): (z: number) => number {
  switch (d.shape) {
    case 'constant':
      return () => d.value;
    case 'normal':
    case 'lognormal':
    case 'logit-normal': {
      const { middle, below, above } = pieces(d);
      const back = BACK[d.shape];
      return (z) => back(middle + (z < 0 ? below : above) * z);
    }
    case 'uniform':
      return (z) => d.low + (d.high - d.low) * normalCdf(z);
    case 'triangular':
      return (z) => triangularQuantile(normalCdf(z), d.low, d.mode, d.high);
    case 'pert': {
      const { a, b } = pertShape(d);
      return (z) => d.low + (d.high - d.low) * betaQuantile(normalCdf(z), a, b);
    }
    case 'beta':
      return (z) => d.low + (d.high - d.low) * betaQuantile(normalCdf(z), d.alpha, d.beta);
    case 'observed': {
      const sorted = [...d.values].sort((a, b) => a - b);
      return (z) => sorted[Math.min(Math.floor(normalCdf(z) * sorted.length), sorted.length - 1)]!;
    }
  }
}

/** Value of a distribution at a standard normal z. */
export function quantile(d: Distribution, z: number): number {
  return sampler(d)(z);
}

/** The middle of a distribution: half of the draws are below it. */
export function median(d: Distribution): number {
  return quantile(d, 0);
}

/** Probability that a draw is at most x. */
export function cdf(d: Distribution, x: number): number {
  switch (d.shape) {
    case 'constant':
      return x >= d.value ? 1 : 0;
    case 'normal':
    case 'lognormal':
    case 'logit-normal': {
      if (d.shape !== 'normal' && x <= 0) return 0;
      if (d.shape === 'logit-normal' && x >= 1) return 1;
      const { middle, below, above } = pieces(d);
      const away = FORWARD[d.shape](x) - middle;
      return normalCdf(away / (away < 0 ? below : above));
    }
    case 'uniform':
      return unit((x - d.low) / (d.high - d.low));
    case 'triangular':
      return x <= d.low ? 0 : x >= d.high ? 1
        : x < d.mode ? (x - d.low) * (x - d.low) / ((d.high - d.low) * (d.mode - d.low))
        : 1 - (d.high - x) * (d.high - x) / ((d.high - d.low) * (d.high - d.mode));
    case 'pert': {
      const { a, b } = pertShape(d);
      return betaCdf((x - d.low) / (d.high - d.low), a, b);
    }
    case 'beta':
      return betaCdf((x - d.low) / (d.high - d.low), d.alpha, d.beta);
    case 'observed':
      return d.values.filter((value) => value <= x).length / d.values.length;
  }
}

function pieces(d: Quantiled): { middle: number; below: number; above: number } {
  const forward = FORWARD[d.shape];
  const middle = forward(d.p50);
  return { middle, below: (middle - forward(d.p10)) / Z90, above: (forward(d.p90) - middle) / Z90 };
}

function triangularQuantile(u: number, low: number, mode: number, high: number): number {
  const width = high - low;
  return u * width < mode - low ? low + Math.sqrt(u * width * (mode - low)) : high - Math.sqrt((1 - u) * width * (high - mode));
}

/** Malcolm et al. 1959 in the form of Vose: a beta whose mode weighs as much as four of its ends. */
function pertShape(d: { low: number; mode: number; high: number }): { a: number; b: number } {
  const place = (d.mode - d.low) / (d.high - d.low);
  return { a: 1 + 4 * place, b: 1 + 4 * (1 - place) };
}

function unit(x: number): number {
  return Math.min(Math.max(x, 0), 1);
}

