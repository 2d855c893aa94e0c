import { log, sqrt } from '../../random/maths.js';
import { stream } from '../../random/chance.js';
/** Misses in standard errors, figure by figure. */
export const misses = (figures, aims, noise = []) => figures.map((figure, i) => (figure - aims[i].value) / sqrt(square(aims[i].error) + square(noise[i] ?? 0)));
const square = (x) => x * x;
/**
 * Walks so that places are visited as often as they are likely (Metropolis 1953). @param likely logarithm of how likely
 * a place is; −Infinity where it may not go
 */
export function walk(likely, { from, stride, warmUp, thinning, count, seed }) {
    const chance = stream(seed, 0);
    const kept = [];
    let here = [...from];
    let now = likely(here);
    for (let step = 1; kept.length < count; step++) {
        const next = here.map((x) => x + stride * chance.normal());
        const then = likely(next);
        if (log(chance.uniform()) < then - now)
            [here, now] = [next, then];
        if (step > warmUp && step % thinning === 0)
            kept.push(here);
    }
    return kept;
}
/**
 * How likely places are, by an emulator, to meet the aims. Errors are those of the aims and of the emulator together,
 * times `slack`: above 1 a walk goes further afield.
 */
export const likelihood = (emulator, aims, slack) => (places) => -0.5
    * misses(emulator.at(places), aims, emulator.residuals).reduce((sum, miss) => sum + (miss / slack) * (miss / slack), 0);
/** Evenly scattered places: each unknown takes every one of `count` equal parts of its range once (Latin hypercube). */
export function scatteredPlaces(unknowns, count, seed) {
    const columns = Array.from({ length: unknowns }, (_, unknown) => {
        const chance = stream(seed, unknown);
        const parts = Array.from({ length: count }, (_, i) => (i + chance.uniform()) / count);
        for (let i = count - 1; i > 0; i--) {
            const j = Math.floor(chance.uniform() * (i + 1));
            [parts[i], parts[j]] = [parts[j], parts[i]];
        }
        return parts;
    });
    return Array.from({ length: count }, (_, i) => columns.map((column) => column[i]));
}
