import { CATALOGUE_GROUPS } from '../../coefficients/catalogue/index.js';
import { randomOf } from '../../random/streams.js';
import { designEffect } from '../../summary/designEffect.js';
import { oneAfterAnother } from '../../summary/oneAfterAnother.js';
import { ranks } from '../../summary/split.js';
import { clearBeyond } from './factors.js';
import { sobolIndices } from './indices.js';
import { byKind, readingsOf } from './reading.js';
/** Leaders at most, and the least first index of one. */
const LEADERS = 3;
const LEAST = 0.05;
/** The themes of the catalogue that hold some of these coefficients. */
function themesOf(names) {
    const themes = Object.keys(CATALOGUE_GROUPS);
    return themes
        .map((theme) => ({ theme, members: names.filter((name) => Object.hasOwn(CATALOGUE_GROUPS[theme], name)) }))
        .filter(({ members }) => members.length > 0);
}
/** Futures that an analysis plays, of both decisions together: two samples, and one more for each coefficient, each theme and luck. */
export const sobolFutures = (names, samples) => 2 * samples * (names.length + themesOf(names).length + 3);
/**
 * Sobol’ indices of every uncertain coefficient and of luck, which is one factor more: all weekly chances together. By pick and freeze: the scenario’s own
 * futures, the same with everything drawn anew, and the own ones with one factor drawn anew, for each factor.
 *
 * The indices are defined for independent inputs, so all is played without the correlations of the catalogue.
 */
export async function sobol(judged, names, samples, play) {
    const { scenario } = judged.first;
    const seed = `${scenario.seed} drawn anew`;
    const evaluate = (coefficients, chances) => readingsOf(judged, (world) => ({ ...world, correlations: false, runs: samples }), play, {
        resampled: { seed, coefficients, chances },
    });
    const themes = themesOf(names);
    const factors = [
        ...names.map((name) => ({ kind: 'coefficient', name })),
        { kind: 'luck' },
        ...themes.map(({ theme }) => ({ kind: 'theme', name: theme })),
    ];
    const [a, b, ...mixed] = await Promise.all([
        evaluate([], false),
        evaluate(names, true),
        ...names.map((name) => evaluate([name], false)),
        evaluate([], true),
        ...themes.map(({ members }) => evaluate(members, false)),
    ]);
    const beyond = clearBeyond(names.length);
    const effect = designEffect(scenario, samples);
    const spreadOf = (kind) => {
        const columns = [a, b, ...mixed].map((readings) => readings[kind]);
        const random = randomOf(`${scenario.seed} bootstrap`);
        const ranked = indicesOf(together(columns, samples), random, effect);
        const first = (j) => ranked.factors[j].first;
        const leaders = names
            .map((_, j) => j)
            .filter((j) => first(j).value >= Math.max(LEAST, beyond * first(j).error))
            .sort((i, j) => first(j).value - first(i).value)
            .slice(0, LEADERS);
        return {
            ranks: ranked.factors,
            plain: indicesOf(columns, random, effect).factors,
            leaders: { names: leaders.map((j) => names[j]), first: ranked.sumOfFirst(leaders) },
        };
    };
    return { samples, factors, spread: byKind(spreadOf) };
}
const indicesOf = ([a, b, ...mixed], random, effect) => sobolIndices(a, b, mixed, random, effect);
/** The ranks of all values among those of all columns. */
function together(columns, length) {
    const ranked = ranks(oneAfterAnother(columns));
    return columns.map((_, j) => ranked.subarray(j * length, (j + 1) * length));
}
