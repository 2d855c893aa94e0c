import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Distribution } from '../../packages/engine/src/coefficients/distribution.js';
import { sampler } from '../../packages/engine/src/coefficients/sample.js';
import { betaCdf, betaQuantile } from '../../packages/engine/src/random/beta.js';
import { binomial } from '../../packages/engine/src/random/binomial.js';
import { lognormalSum } from '../../packages/engine/src/random/compound.js';
import { exp, expm1, log, log1p, fractionMoved } from '../../packages/engine/src/random/maths.js';
import { normalCdf, normalQuantile } from '../../packages/engine/src/random/normal.js';
import { poisson } from '../../packages/engine/src/random/poisson.js';
import { below, type Check } from './check.js';
import { ROOT } from '../root.js';

type Of = (...numbers: number[]) => number;

/** Relative errors that are allowed; the normal quantile is the one that everything leans on. */
const QUANTILES: Readonly<Record<string, { of: Of; bound: number }>> = {
  normalQuantile: { of: normalQuantile as Of, bound: 1e-15 },
  normalCdf: { of: normalCdf as Of, bound: 1e-12 },
  betaQuantile: { of: betaQuantile as Of, bound: 1e-12 },
  betaCdf: { of: betaCdf as Of, bound: 1e-12 },
  lognormalSum: { of: lognormalSum as Of, bound: 1e-12 },
  poisson: { of: poisson as Of, bound: 1e-12 },
  binomial: { of: binomial as Of, bound: 1e-12 },
};

const MATHS: Readonly<Record<string, Of>> = {
  exp: exp as Of,
  log: log as Of,
  expm1: expm1 as Of,
  log1p: log1p as Of,
  removed: fractionMoved as Of,
};

/** Every function of the tables that tables/make.py worked out to 50 digits, against them: the largest relative error. */
export function quantileChecks(): Check[] {
  const quantiles = Object.entries(table<number[]>('quantiles.json')).map(([name, rows]) => {
    const { of, bound } = QUANTILES[name]!;
    return below(
      `${name}, ${rows.length} values`,
      most(rows, (row) => relative(of(...row.slice(0, -1)), row.at(-1)!)),
      bound,
    );
  });
  const shapes = Object.entries(table<[Distribution, number, number]>('shapes.json')).map(([shape, rows]) =>
    below(
      `${shape}, ${rows.length} values`,
      most(rows, ([d, z, truth]) => relative(sampler(d)(z), truth)),
      1e-12,
    ),
  );
  const maths = Object.entries(table<number[]>('maths.json')).map(([name, rows]) => {
    const off = ([x, high, low]: number[]) => Math.abs(MATHS[name]!(x!) - high! - low!) / lastPlace(high!);
    return below(`${name}, ${rows.length} values, in units of the last place`, most(rows, off), 1, (x) => x.toFixed(2));
  });
  return [...quantiles, ...shapes, ...maths];
}

function table<Row>(name: string): Record<string, Row[]> {
  return JSON.parse(readFileSync(join(ROOT, 'test/numerics/tables', name), 'utf8')) as Record<string, Row[]>;
}

function most<Row>(rows: readonly Row[], error: (row: Row) => number): number {
  return rows.reduce((largest, row) => {
    const next = error(row);
    return next <= largest ? largest : next;
  }, 0);
}

function relative(value: number, truth: number): number {
  return value === truth ? 0 : Math.abs(value - truth) / Math.abs(truth);
}

/** Distance of a normal double from the next one away from 0. */
function lastPlace(x: number): number {
  return Math.max(2 ** (Math.floor(Math.log2(Math.abs(x))) - 52), Number.MIN_VALUE);
}
