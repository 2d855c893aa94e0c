import { CATALOGUE_GROUPS, type CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Bounded } from '../../summary/estimate.js';
import type { Play } from '../../simulate/play.js';
import { type Indices } from './indices.js';
import { type ComparedPair, type Kind } from './reading.js';
/** What can be drawn anew by itself: one coefficient, all weekly chances, or all uncertain coefficients of a theme of the catalogue together. */
export type Factor = {
    readonly kind: 'coefficient';
    readonly name: CoefficientName;
} | {
    readonly kind: 'luck';
} | {
    readonly kind: 'theme';
    readonly name: keyof typeof CATALOGUE_GROUPS;
};
/** Shares of the spread of one output. */
export interface SpreadOf {
    /** In the order of `Sobol.factors`. In ranks: where a future stands among all. Unlike plain values, not ruled by a few outliers. */
    readonly ranks: readonly Indices[];
    /** Of the variance of the plain values. */
    readonly plain: readonly Indices[];
    /** The coefficients that alone carry a good part beyond chance (first indices in ranks, three at most, largest first), and what these come to together. */
    readonly leaders: {
        readonly names: readonly CoefficientName[];
        readonly first: Bounded;
    };
}
export interface Sobol {
    /** Rows of each of the two samples. */
    readonly samples: number;
    readonly factors: readonly Factor[];
    readonly spread: Readonly<Record<Kind, SpreadOf>>;
}
/** Futures that an analysis plays, of both decisions together: two samples, and one more for each coefficient, each theme and luck. */
export declare const sobolFutures: (names: readonly CoefficientName[], samples: number) => number;
/**
 * Sobol’ indices of every uncertain coefficient and of luck, which is one factor more: all weekly chances together. By pick and freeze: the scenario’s own
 * futures, the same with everything drawn anew, and the own ones with one factor drawn anew, for each factor.
 *
 * The indices are defined for independent inputs, so all is played without the correlations of the catalogue.
 */
export declare function sobol(judged: ComparedPair, names: readonly CoefficientName[], samples: number, play: Play): Promise<Sobol>;
