import type { Distribution } from '../../src/coefficients/distribution.js';
import { betaCdf } from '../../src/random/beta.js';
import { normalCdf, normalQuantile } from '../../src/random/normal.js';

type Quantiled = Extract<Distribution, { p50: number }>;

const SCALE: Record<Quantiled['shape'], (x: number) => number> = {
  normal: (x) => x,
  lognormal: Math.log,
  'logit-normal': (x) => Math.log(x / (1 - x)),
};
const Z90 = normalQuantile(0.9);

/** Probability that a draw of a distribution is at most x. */
export function cdf(d: Distribution, x: number): number {
  switch (d.shape) {
    case 'constant':
      return x >= d.value ? 1 : 0;
    case 'normal':
    case 'lognormal':
    case 'logit-normal': {
      if (d.shape !== 'normal' && x <= 0) return 0;
      if (d.shape === 'logit-normal' && x >= 1) return 1;
      const scale = SCALE[d.shape];
      const away = scale(x) - scale(d.p50);
      return normalCdf((Z90 * away) / (away < 0 ? scale(d.p50) - scale(d.p10) : scale(d.p90) - scale(d.p50)));
    }
    case 'uniform':
      return Math.min(Math.max((x - d.low) / (d.high - d.low), 0), 1);
    case 'triangular':
      return x <= d.low
        ? 0
        : x >= d.high
          ? 1
          : x < d.mode
            ? (x - d.low) ** 2 / ((d.high - d.low) * (d.mode - d.low))
            : 1 - (d.high - x) ** 2 / ((d.high - d.low) * (d.high - d.mode));
    case 'pert': {
      const width = d.high - d.low;
      return betaCdf((x - d.low) / width, 1 + (4 * (d.mode - d.low)) / width, 1 + (4 * (d.high - d.mode)) / width);
    }
    case 'beta':
      return betaCdf((x - d.low) / (d.high - d.low), d.alpha, d.beta);
    case 'observed':
      return d.values.filter((value) => value <= x).length / d.values.length;
  }
}
