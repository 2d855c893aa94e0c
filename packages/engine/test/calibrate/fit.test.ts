import { quantileSorted } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import type { Workers } from '../../calibrate/workers.js';
import { fit } from '../../calibrate/fit.js';
import { COEFFICIENTS, PARAMETERS, UNKNOWNS, valueAt, worldAt } from '../../calibrate/parameters.js';
import { correlations, distributions, narrowed, ties } from '../../calibrate/region.js';
import { FITTED, TARGETS, TARGET_NAMES, type Figures } from '../../calibrate/targets.js';

/** A model of which the answer is known: the figure number i misses its target by ten errors for each unit by which unknown number i is away from 0.3. */
const known: Workers = {
  play: (places) =>
    Promise.resolve(
      places.map(
        (place) =>
          Object.fromEntries(
            TARGET_NAMES.map((name) => [
              name,
              TARGETS[name]!.value + 10 * TARGETS[name]!.error * ((place[FITTED.indexOf(name)] ?? 0.3) - 0.3),
            ]),
          ) as unknown as Figures,
      ),
    ),
  close: () => Promise.resolve(),
};

describe('history matching', () => {
  it('finds the one region that meets the figures, and no more', async () => {
    const region = await fit(known, { waves: [140, 110, 200], size: { cohort: 0, mix: 0 } }, 'known', () => {});
    expect(region.played).toBe(200);
    expect(region.places.length).toBeGreaterThan(150);
    for (let unknown = 0; unknown < Math.min(FITTED.length, UNKNOWNS.length); unknown++) {
      const places = region.places.map((place) => place[unknown]!).sort((a, b) => a - b);
      // Normal with standard error 0.1 around 0.3, cut at 0: median near 0.3. The median of some 190 has a standard
      // error of 0.012 if independent, 0.02 in this walk; α = 6e-7 at five.
      expect(Math.abs(quantileSorted(places, 0.5) - 0.3)).toBeLessThan(0.1);
      expect(places.at(-1)).toBeLessThanOrEqual(0.6 + 1e-9);
    }
  });

  it('is the same for the same seed', async () => {
    const once = () => fit(known, { waves: [120, 120], size: { cohort: 0, mix: 0 } }, 'twice', () => {});
    expect((await once()).places).toEqual((await once()).places);
  });
});

describe('what a region says', () => {
  const middle = UNKNOWNS.map(() => 0.5);
  const at = (changes: Readonly<Record<string, number>>): number[] => UNKNOWNS.map((name) => changes[name] ?? 0.5);

  it('of one world, is that world: levels in the middle of their ranges, companies as different as was judged', () => {
    const world = distributions([middle, middle]);
    for (const { coefficient, low, high, shape, variety } of PARAMETERS) {
      const stated = world[coefficient]!;
      if (!('p50' in stated)) throw new Error(`${coefficient} has no percentiles`);
      if (shape === 'lognormal') expect(Math.abs(Math.log(stated.p50 / Math.sqrt(low * high)))).toBeLessThan(0.06);
      if (!variety) expect(stated.p10).toBe(stated.p90);
      else if (shape === 'lognormal' && coefficient !== 'salesProductivity')
        expect(Math.abs(Math.log(stated.p90 / stated.p10 / (variety.p90 / variety.p10)))).toBeLessThan(0.12);
    }
  });

  it('of several worlds, is wider than each', () => {
    const wide = distributions([at({ shortcuts: 0.05 }), at({ shortcuts: 0.95 })])['shortcuts']!;
    const narrow = distributions([middle])['shortcuts']!;
    if (!('p50' in wide) || !('p50' in narrow)) throw new Error('no percentiles');
    expect(wide.p90 / wide.p10).toBeGreaterThan(1.5 * (narrow.p90 / narrow.p10));
  });

  it('tells how far each unknown was narrowed down', () => {
    const region = Array.from({ length: 101 }, (_, i) => at({ shortcuts: 0.4 + 0.002 * i, bitRot: i / 100 }));
    const by = Object.fromEntries(narrowed(region).map((each) => [each.unknown, each]));
    expect(by['shortcuts']!.width).toBeCloseTo(0.2, 10);
    expect(by['bitRot']!.width).toBeCloseTo(1, 10);
    expect(by['shortcuts']!.p50).toBeCloseTo(valueAt(UNKNOWNS.indexOf('shortcuts'), 0.5), 3);
  });

  it('tells what trades off, and thins it by how companies differ', () => {
    const region = Array.from({ length: 101 }, (_, i) =>
      [...UNKNOWNS.keys()].map((n) => {
        const name = UNKNOWNS[n];
        return name === 'roundRateA' || name === 'shortcuts'
          ? i / 100
          : name === 'roundGrowthA' || name === 'bitRot'
            ? 1 - i / 100
            : ((i * (n + 7) * 37) % 101) / 100;
      }),
    );
    expect(ties(region, 0.9).map(({ one, other, correlation }) => `${one} ${other} ${correlation}`)).toContain(
      'roundRateA roundGrowthA -1',
    );
    const kept = new Map(
      correlations(region, 0.2).map(([one, other, correlation]) => [`${one} ${other}`, correlation]),
    );
    expect(kept.get('roundRateA roundGrowthA')).toBeCloseTo(-1, 1);
    expect(kept.get('shortcuts bitRot')).toBeLessThan(-0.3);
    expect(kept.get('shortcuts bitRot')).toBeGreaterThan(-0.9);
  });

  it('a world holds every fitted coefficient', () => expect(Object.keys(worldAt(middle))).toEqual(COEFFICIENTS));
});
