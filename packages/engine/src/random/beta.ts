import { exp, log } from './maths.js';

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
  9.9843695780195716e-6, 1.5056327351493116e-7,
];
const HALF_LN_2PI = 0.9189385332046727;
const TINY = 1e-300;

/** ln Γ(x) for x > 0, to about 1e-14 (Lanczos 1964, g = 7, nine terms). */
export function logGamma(x: number): number {
  const y = x < 0.5 ? x + 1 : x;
  let sum = LANCZOS[0]!;
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (y - 1 + i);
  const t = y + 6.5;
  const value = HALF_LN_2PI + (y - 0.5) * log(t) - t + log(sum);
  return x < 0.5 ? value - log(x) : value;
}

/** CDF of the beta distribution on [0, 1]: the regularised incomplete beta function, by Lentz's continued fraction. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h;
}

/**
 * Quantile x of the beta distribution on [0, 1], to about 1e-12 of x below the median and of 1 − x above it: Newton's method, kept inside
 * a shrinking bracket.
 */
export function betaQuantile(u: number, a: number, b: number): number {
  return u <= 0.5 ? lowerQuantile(u, a, b) : 1 - lowerQuantile(1 - u, b, a);
}

function lowerQuantile(u: number, a: number, b: number): number {
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let i = 0; i < 100; i++) {
    const below = betaCdf(x, a, b);
    if (below > u) high = x;
    else low = x;
    // The logarithm of the CDF is followed over ln x, where it is nearly straight towards 0 however steep the CDF itself is.
    const slope = exp(scale + a * log(x) + (b - 1) * log(1 - x)) / below;
    const step = x * exp(log(u / below) / slope);
    const next = step >= low && step <= high ? step : low > 0 ? Math.sqrt(low * high) : high / 1024;
    if (Math.abs(next - x) <= 1e-13 * x) return next;
    x = next;
  }
  return x;
}
