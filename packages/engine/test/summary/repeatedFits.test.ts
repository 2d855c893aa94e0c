import { describe, expect, it } from 'vitest';
import { beliefDigest } from '../../src/coefficients/fitted.js';
import { signOf } from '../../src/questions/danger/signs.js';
import { alongOf, type SideFutures } from '../../src/questions/debate/information.js';
import { spanError, valueAt } from '../../src/questions/sensitivity/factors.js';
import { sobolIndices } from '../../src/questions/sensitivity/indices.js';
import { screen } from '../../src/questions/sensitivity/morris.js';
import { stream } from '../../src/random/chance.js';
import { Z90 } from '../../src/random/normal.js';
import type { Bounded } from '../../src/summary/estimate.js';
import { read } from '../scenario/source.js';

/** Fits that are repeated, the draws that each keeps, and the futures that share them. */
const [FITS, DRAWS, RUNS] = [120, 25, 500];
const EFFECT = 1 + RUNS / DRAWS;
const each = <T>(make: (fit: number) => T): T[] => Array.from({ length: FITS }, (_, fit) => make(fit));
const kept = (one: () => number): number[] => Array.from({ length: DRAWS }, one);
const future = <T>(of: (draw: number) => T): T[] => Array.from({ length: RUNS }, (_, run) => of(run % DRAWS));

/** Share of 95% intervals that hold the truth. Of 120 true ones fewer than 88% do so with a chance of 1 in 1,000. */
const covering = (told: readonly Bounded[], truth: number): number =>
  told.filter(({ low, high }) => low <= truth && truth <= high).length / told.length;
const ENOUGH = 0.88;
/** What the same intervals hold if the draws are forgotten: far too little. */
const FAR_TOO_LITTLE = 0.8;

describe('95% intervals hold the truth in repeated fits, and would not without the draws', () => {
  it('along a coefficient in a debate', () => {
    const told = (effect: number): Bounded[] =>
      each((fit) => {
        const chance = stream('along', fit);
        const [place, gain] = [kept(() => chance.uniform()), kept(() => chance.normal())];
        const side: SideFutures = {
          weight: 1,
          worths: [new Float64Array(RUNS), Float64Array.from(future((draw) => gain[draw]! + 0.5 * chance.normal()))],
          values: Float64Array.from(future((draw) => place[draw]!)),
          effectIn: () => effect,
        };
        const upper = { count: 2, of: (_: number, run: number) => (side.values[run]! > 0.5 ? 1 : 0) };
        return alongOf([side], upper, 0)[1]!.gains[1]!;
      });
    expect(covering(told(EFFECT), 0)).toBeGreaterThanOrEqual(ENOUGH);
    expect(covering(told(1), 0)).toBeLessThan(FAR_TOO_LITTLE);
  });

  it('of an early sign', () => {
    // A company is lost where what its draw and its luck say of it is above 0; the sign shows the draw, and luck of its own.
    const told = (effect: number): Bounded[] =>
      each((fit) => {
        const chance = stream('signs', fit);
        const fate = kept(() => chance.normal());
        const onset = Int32Array.from(future((draw) => (fate[draw]! + 0.3 * chance.normal() > 0 ? 200 : -1)));
        const shown = future((draw) => 2 * fate[draw]! + chance.normal());
        const watched = { name: 'incidents', runs: RUNS, at: (run: number) => shown[run]! } as const;
        return signOf(watched, onset, effect)!.tells;
      });
    const truth = placesOfMany();
    expect(covering(told(EFFECT), truth)).toBeGreaterThanOrEqual(ENOUGH);
    expect(covering(told(1), truth)).toBeLessThan(FAR_TOO_LITTLE);
  });

  it('of an elementary effect, which goes with the span that a fit has left', () => {
    const scenario = read('company: {engineers: 20, arr: $5M, cash: $10M}');
    const told = (isTold: boolean): Bounded[] =>
      each((fit) => {
        const chance = stream('morris', fit);
        const fitted = {
          ...scenario,
          fitted: {
            names: ['drag'] as const,
            believed: [beliefDigest(scenario.coefficients.drag)],
            values: kept(() => 1 + chance.uniform()),
            weights: null,
            origin: {
              effective: DRAWS,
              shows: ['growth'] as const,
              history: { from: '2025-01', to: '2025-12', months: 12, digest: '' },
              version: '',
            },
          },
        };
        const [low, high] = [valueAt(fitted, 'drag', -Z90), valueAt(fitted, 'drag', Z90)];
        const paths = Array.from({ length: 20 }, () => high - low + 0.02 * chance.normal());
        return screen(
          paths.map((effect) => [effect, effect] as const),
          1,
          isTold ? spanError(fitted, 'drag') : 0,
        ).mu;
      });
    expect(covering(told(true), 0.8)).toBeGreaterThanOrEqual(ENOUGH);
    expect(covering(told(false), 0.8)).toBeLessThan(FAR_TOO_LITTLE);
  });

  it('of a Sobol’ index', () => {
    // Half of the variance is what is fitted, half is luck.
    const told = (effect: number): Bounded[] =>
      each((fit) => {
        const chance = stream('sobol', fit);
        const fitted = kept(() => chance.normal());
        const [one, other] = [future((draw) => fitted[draw]!), future((draw) => fitted[(7 * draw + 3) % DRAWS]!)];
        const luck = future(() => chance.normal());
        const [a, mixed] = [one, other].map((values) => values.map((value, run) => value + luck[run]!)) as [
          number[],
          number[],
        ];
        const b = other.map((value) => value + chance.normal());
        return sobolIndices(a, b, [mixed], () => chance.uniform(), effect).factors[0]!.first;
      });
    expect(covering(told(EFFECT), 0.5)).toBeGreaterThanOrEqual(ENOUGH);
    expect(covering(told(1), 0.5)).toBeLessThan(FAR_TOO_LITTLE);
  });
});

/** Chance that the sign of a lost company is above that of another, over draws without end: of 40,000 pairs. */
function placesOfMany(): number {
  const chance = stream('many', 0);
  const signs: [number[], number[]] = [[], []];
  while (Math.min(signs[0].length, signs[1].length) < 40_000) {
    const fate = chance.normal();
    signs[fate + 0.3 * chance.normal() > 0 ? 1 : 0].push(2 * fate + chance.normal());
  }
  return (
    Array.from({ length: 40_000 }, (_, i) => (signs[1][i]! > signs[0][i]! ? 1 : 0)).reduce<number>((a, b) => a + b, 0)
    / 40_000
  );
}
