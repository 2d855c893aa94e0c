import { stream } from './chance.js';
import type { Emulator } from './emulator.js';

/** A figure to be met, and its standard error. */
export interface Aim {
  readonly value: number;
  readonly error: number;
}

/** Misses in standard errors, figure by figure. */
export const misses = (figures: readonly number[], aims: readonly Aim[], noise: readonly number[] = []): number[] =>
  figures.map((figure, i) => (figure - aims[i]!.value) / Math.hypot(aims[i]!.error, noise[i] ?? 0));

/** Steps between two kept places of a walk. */
const THINNING = 400;
/** Steps before the first one is kept. */
const WARM_UP = 20_000;
/** Length of a step along each unknown, as a share of its range. */
const STRIDE = 0.06;

/**
 * Walks through the unit cube so that places are visited as often as they are likely, by the emulator, to meet the aims (Metropolis 1953), and keeps `count`
 * of them. Errors are those of the aims and of the emulator together, times `slack`: above 1 the walk goes further afield.
 */
export function likelyPlaces(
  emulator: Emulator,
  aims: readonly Aim[],
  unknowns: number,
  count: number,
  slack: number,
  seed: string,
): number[][] {
  const chance = stream(seed, 0);
  const weight = (places: readonly number[]): number =>
    -0.5
    * misses(emulator.at(places), aims, emulator.residuals).reduce(
      (sum, miss) => sum + (miss / slack) * (miss / slack),
      0,
    );
  const kept: number[][] = [];
  let here = new Array<number>(unknowns).fill(0.5);
  let now = weight(here);
  for (let step = 1; kept.length < count; step++) {
    const next = here.map((x) => x + STRIDE * chance.normal());
    const inside = next.every((x) => x > 0 && x < 1);
    const then = inside ? weight(next) : -Infinity;
    if (Math.log(chance.uniform()) < then - now) [here, now] = [next, then];
    if (step > WARM_UP && step % THINNING === 0) kept.push(here);
  }
  return kept;
}

/** Evenly scattered places: each unknown takes every one of `count` equal parts of its range once (Latin hypercube). */
export function scatteredPlaces(unknowns: number, count: number, seed: string): number[][] {
  const columns = Array.from({ length: unknowns }, (_, unknown) => {
    const chance = stream(seed, unknown);
    const parts = Array.from({ length: count }, (_, i) => (i + chance.uniform()) / count);
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(chance.uniform() * (i + 1));
      [parts[i], parts[j]] = [parts[j]!, parts[i]!];
    }
    return parts;
  });
  return Array.from({ length: count }, (_, i) => columns.map((column) => column[i]!));
}
