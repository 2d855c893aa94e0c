import {
  CATALOGUE,
  COEFFICIENT_NAMES,
  CORRELATIONS,
  LOOPS,
  NOISES,
  SHOCKS,
  median,
  type CoefficientName,
} from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { createCoefficients, type Coefficients } from '../../src/coefficients/coefficients.js';
import { channelOf, coefficientPlan, drawCoefficients, fixCoefficients } from '../../src/coefficients/draw.js';
import { normalQuantile } from '../../src/random/normal.js';
import { seedKey } from '../../src/random/streams.js';
import { scenarioWith } from '../model/scenario.js';
import { bound, correlation, correlationScore, distance } from '../random/statistics.js';
import { cdf } from './cdf.js';

type Beliefs = Parameters<typeof coefficientPlan>[0];

function drawn(beliefs: Beliefs, run: number, seed = 'paydown'): Coefficients {
  const plan = coefficientPlan(beliefs);
  const k = createCoefficients();
  fixCoefficients(plan, k);
  drawCoefficients(plan, seedKey(seed), run, k);
  return k;
}

const VARYING = COEFFICIENT_NAMES.filter((name) => CATALOGUE[name].distribution.shape !== 'constant');
const N = 50_000;

/** Every varying coefficient in N runs. */
function columns(beliefs: Beliefs): Record<string, Float64Array> {
  const plan = coefficientPlan(beliefs);
  const key = seedKey('columns');
  const k = createCoefficients();
  const result = Object.fromEntries(VARYING.map((name) => [name, new Float64Array(N)]));
  for (let run = 0; run < N; run++) {
    drawCoefficients(plan, key, run, k);
    for (const name of VARYING) result[name]![run] = k[name];
  }
  return result;
}

const COLUMNS = columns(scenarioWith());

/** Back to the normal numbers behind the draws. The few that the range cut are off, by far less than a correlation can be told from. */
function normals(of: Record<string, Float64Array>): [CoefficientName, Float64Array][] {
  return VARYING.map((name) => [
    name,
    of[name]!.map((x) => Math.min(Math.max(normalQuantile(cdf(CATALOGUE[name].distribution, x)), -7), 7)),
  ]);
}

describe('draws of the catalogue', () => {
  // 50,000 runs; α = 1e-6 for each coefficient.
  it.each(VARYING)('%s follows its distribution, cut to its range', (name) => {
    const {
      distribution,
      range: [low, high],
    } = CATALOGUE[name];
    const at = (x: number) => (x >= high ? 1 : cdf(distribution, x));
    const before = (x: number) => (x <= low ? 0 : cdf(distribution, x));
    expect(distance(COLUMNS[name]!, at, before)).toBeLessThan(bound(N, 1e-6));
  });

  it.each(VARYING)('%s stays within its range, and a tenth lies beyond each of the two outer percentiles', (name) => {
    const {
      distribution: d,
      range: [low, high],
    } = CATALOGUE[name];
    if (!('p10' in d)) throw new Error('not given by percentiles');
    const count = (which: (x: number) => boolean) => COLUMNS[name]!.filter(which).length;
    expect(count((x) => x >= low && x <= high)).toBe(N);
    // |z| < 5 for each share: α = 6e-7. A percentile at the end of the range has nothing beyond it.
    for (const [beyond, end] of [
      [count((x) => x < d.p10), d.p10 <= low],
      [count((x) => x > d.p90), d.p90 >= high],
    ] as const) {
      if (end) expect(beyond).toBe(0);
      else expect(Math.abs(beyond - N / 10) / Math.sqrt(N * 0.09)).toBeLessThan(5);
    }
  });
});

describe('correlations', () => {
  const Z = normals(COLUMNS);
  const rho = (a: string, b: string) =>
    CORRELATIONS.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? 0;

  it('are those of the catalogue, and none for all other pairs', () => {
    // |z| < 6 for each of about a thousand pairs: α = 2e-6 together.
    for (let i = 0; i < Z.length; i++)
      for (let j = 0; j < i; j++) {
        const [a, x] = Z[i]!;
        const [b, y] = Z[j]!;
        expect(Math.abs(correlationScore(correlation(x, y), rho(a, b), N)), `${a}, ${b}`).toBeLessThan(6);
      }
  });

  it('are gone when switched off', () => {
    const apart = new Map(normals(columns({ ...scenarioWith(), correlations: false })));
    for (const [a, b] of CORRELATIONS)
      expect(Math.abs(correlationScore(correlation(apart.get(a)!, apart.get(b)!), 0, N)), `${a}, ${b}`).toBeLessThan(5);
  });
});

describe('a run’s coefficients', () => {
  it('do not depend on the runs drawn before it, nor on the object written to', () => {
    const plan = coefficientPlan(scenarioWith());
    const key = seedKey('paydown');
    const k = createCoefficients();
    fixCoefficients(plan, k);
    const forwards = [0, 1, 2, 3, 4711, 2 ** 32 - 1].map((run) => {
      drawCoefficients(plan, key, run, k);
      return { ...k };
    });
    const backwards = [2 ** 32 - 1, 4711, 3, 2, 1, 0].map((run) => ({ ...drawn(scenarioWith(), run) }));
    expect(backwards.reverse()).toEqual(forwards);
    expect(new Set(forwards.map((one) => one.drag)).size).toBe(forwards.length);
  });

  it('are all numbers', () => {
    const k = drawn(scenarioWith(), 7);
    for (const name of COEFFICIENT_NAMES) expect(Number.isFinite(k[name]), name).toBe(true);
  });

  it('stay as they were when what is believed about another one changes', () => {
    const base = drawn(scenarioWith(), 5);
    for (const distribution of [3, { shape: 'uniform', low: 1, high: 2 }] as const) {
      const other = drawn(scenarioWith({ coefficients: { drag: distribution } }), 5);
      for (const name of COEFFICIENT_NAMES) if (name !== 'drag') expect(other[name], name).toBe(base[name]);
      expect(other.drag).not.toBe(base.drag);
    }
  });

  it('take a wider belief as the same luck on a wider scale', () => {
    const low = { shape: 'uniform', low: 0, high: 1 } as const;
    for (let run = 0; run < 20; run++) {
      const narrow = drawn(scenarioWith({ coefficients: { drag: low } }), run).drag;
      expect(drawn(scenarioWith({ coefficients: { drag: { ...low, high: 10 } } }), run).drag).toBeCloseTo(
        10 * narrow,
        12,
      );
    }
  });

  it('are cut to the range of the catalogue', () => {
    const [, high] = CATALOGUE.drag.range;
    const wide = scenarioWith({ coefficients: { drag: { shape: 'uniform', low: high - 1, high: high + 1 } } });
    const values = Array.from({ length: 50 }, (_, run) => drawn(wide, run).drag);
    expect(Math.max(...values)).toBe(high);
    expect(Math.min(...values)).toBeLessThan(high);
  });
});

describe('channels', () => {
  it('differ for all coefficients, and from those of the weekly chances', () => {
    const channels = COEFFICIENT_NAMES.map(channelOf);
    expect(new Set(channels).size).toBe(channels.length);
    for (const channel of channels) expect(channel >= 2 ** 31 && channel < 2 ** 32).toBe(true);
  });
});

describe('switches', () => {
  const switches: Readonly<Record<string, readonly CoefficientName[]>> = { ...SHOCKS, ...LOOPS };
  it.each(Object.keys(switches))('%s off sets its coefficients to 0 and leaves the others where they were', (name) => {
    const group = name in SHOCKS ? 'shocks' : 'loops';
    const off = drawn(scenarioWith({ [group]: { [name]: false } }), 3);
    const on = drawn(scenarioWith(), 3);
    for (const one of COEFFICIENT_NAMES) {
      if (switches[name]!.includes(one)) expect([off[one], on[one] > 0], one).toEqual([0, true]);
      else expect(off[one], one).toBe(on[one]);
    }
  });

  it.each(Object.keys(NOISES) as (keyof typeof NOISES)[])('the noise of %s off sets its coefficients to 0', (name) => {
    const off = drawn(scenarioWith({ noise: { [name]: false } }), 3);
    for (const one of NOISES[name]) expect(off[one]).toBe(0);
  });

  it('without noise of the coefficients each takes its median, in every run', () => {
    const still = scenarioWith({ noise: { coefficients: false } });
    for (const run of [0, 1]) {
      const k = drawn(still, run);
      for (const name of COEFFICIENT_NAMES) expect(k[name], name).toBe(median(CATALOGUE[name].distribution));
    }
  });
});

/** A change of these numbers changes every simulated future. */
describe('value stability of coefficients', () => {
  it('seed paydown, run 0', () => {
    const k = drawn(scenarioWith(), 0);
    expect([
      k.rampTime,
      k.dayOneProductivity,
      k.drag,
      k.shortcuts,
      k.incidentSlope,
      k.newcomerShortcuts,
      k.usefulShare,
    ]).toEqual([
      12.294974192084421, 0.07429174880367437, 3.0729902495535666, 0.20328347569191554, 2.425646987924021,
      0.17130374886326996, 0.4326070782604177,
    ]);
  });
});

describe('changing one coefficient', () => {
  it.each(CORRELATIONS.flatMap(([a, b]) => [a, b]))('fixing or switching off %s moves no other', (name) => {
    const plain = drawn(scenarioWith(), 5);
    const fixed = drawn(scenarioWith({ coefficients: { [name]: 0.1 } }), 5);
    for (const other of COEFFICIENT_NAMES) if (other !== name) expect(fixed[other], other).toBe(plain[other]);
    expect(fixed[name]).toBe(0.1);
  });
});
