import { CATALOGUE_GROUPS, type CoefficientName } from '../../coefficients/catalogue/index.js';
import { randomOf } from '../../random/streams.js';
import type { Scenario } from '../../scenario/scenario.js';
import { designEffect } from '../../summary/designEffect.js';
import type { Bounded } from '../../summary/estimate.js';
import { oneAfterAnother } from '../../summary/oneAfterAnother.js';
import { ranks } from '../../summary/split.js';
import type { Play } from '../../simulate/play.js';
import { clearBeyond } from './factors.js';
import { sobolIndices, type Indices } from './indices.js';
import { byKind, readingsOf, type ComparedPair, type Kind } from './reading.js';

/** What can be drawn anew by itself: one coefficient, all weekly chances, or all uncertain coefficients of a theme of the catalogue together. */
export type Factor =
  | { readonly kind: 'coefficient'; readonly name: CoefficientName }
  | { readonly kind: 'luck' }
  | { readonly kind: 'theme'; readonly name: keyof typeof CATALOGUE_GROUPS };

/** Shares of the spread of one output. */
export interface SpreadOf {
  /** In the order of `Sobol.factors`. In ranks: where a future stands among all. Unlike plain values, not ruled by a few outliers. */
  readonly ranks: readonly Indices[];
  /** Of the variance of the plain values. */
  readonly plain: readonly Indices[];
  /** The coefficients that alone carry a good part beyond chance (first indices in ranks, three at most, largest first), and what these come to together. */
  readonly leaders: { readonly names: readonly CoefficientName[]; readonly first: Bounded };
}

export interface Sobol {
  /** Rows of each of the two samples. */
  readonly samples: number;
  readonly factors: readonly Factor[];
  readonly spread: Readonly<Record<Kind, SpreadOf>>;
}

/** Leaders at most, and the least first index of one. */
const LEADERS = 3;
const LEAST = 0.05;

/** The themes of the catalogue that hold some of these coefficients. */
function themesOf(
  names: readonly CoefficientName[],
): { theme: keyof typeof CATALOGUE_GROUPS; members: CoefficientName[] }[] {
  const themes = Object.keys(CATALOGUE_GROUPS) as (keyof typeof CATALOGUE_GROUPS)[];
  return themes
    .map((theme) => ({ theme, members: names.filter((name) => Object.hasOwn(CATALOGUE_GROUPS[theme], name)) }))
    .filter(({ members }) => members.length > 0);
}

/** Futures that an analysis plays, of both decisions together: two samples, and one more for each coefficient, each theme and luck. */
export const sobolFutures = (names: readonly CoefficientName[], samples: number): number =>
  2 * samples * (names.length + themesOf(names).length + 3);

/**
 * Sobol’ indices of every uncertain coefficient and of luck, which is one factor more: all weekly chances together. By pick and freeze: the scenario’s own
 * futures, the same with everything drawn anew, and the own ones with one factor drawn anew, for each factor.
 *
 * The indices are defined for independent inputs, so all is played without the correlations of the catalogue.
 */
export async function sobol(
  judged: ComparedPair,
  names: readonly CoefficientName[],
  samples: number,
  play: Play,
): Promise<Sobol> {
  const { scenario } = judged.first;
  const seed = `${scenario.seed} drawn anew`;
  const evaluate = (coefficients: readonly CoefficientName[], chances: boolean) =>
    readingsOf(judged, (world): Scenario => ({ ...world, correlations: false, runs: samples }), play, {
      resampled: { seed, coefficients, chances },
    });
  const themes = themesOf(names);
  const factors: Factor[] = [
    ...names.map((name): Factor => ({ kind: 'coefficient', name })),
    { kind: 'luck' },
    ...themes.map(({ theme }): Factor => ({ kind: 'theme', name: theme })),
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
  const spreadOf = (kind: Kind): SpreadOf => {
    const columns = [a!, b!, ...mixed].map((readings) => readings[kind]);
    const random = randomOf(`${scenario.seed} bootstrap`);
    const ranked = indicesOf(together(columns, samples), random, effect);
    const first = (j: number) => ranked.factors[j]!.first;
    const leaders = names
      .map((_, j) => j)
      .filter((j) => first(j).value >= Math.max(LEAST, beyond * first(j).error))
      .sort((i, j) => first(j).value - first(i).value)
      .slice(0, LEADERS);
    return {
      ranks: ranked.factors,
      plain: indicesOf(columns, random, effect).factors,
      leaders: { names: leaders.map((j) => names[j]!), first: ranked.sumOfFirst(leaders) },
    };
  };
  return { samples, factors, spread: byKind(spreadOf) };
}

const indicesOf = ([a, b, ...mixed]: readonly Float64Array[], random: () => number, effect: number) =>
  sobolIndices(a!, b!, mixed, random, effect);

/** The ranks of all values among those of all columns. */
function together(columns: readonly Float64Array[], length: number): Float64Array[] {
  const ranked = ranks(oneAfterAnother(columns));
  return columns.map((_, j) => ranked.subarray(j * length, (j + 1) * length));
}
