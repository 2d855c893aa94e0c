import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import { type CoefficientPlan } from '../../coefficients/draw.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import { type Comparison } from './figures.js';
import { type Smoothed } from './psis.js';
/** How much is played: pasts in the waves that look for the region, and in the last one, which the answer rests on. */
export interface Effort {
    readonly waves: readonly number[];
    readonly last: number;
}
export declare const USUAL_EFFORT: Effort;
/** Pasts played, whatever becomes of them. */
export declare const pastsPlayed: ({ waves, last }: Effort) => number;
/** Played pasts, with what each drew and what came of it. */
export interface Sample {
    readonly plan: CoefficientPlan;
    /** The coefficients that the figures depend on: places in `plan.drawn`. */
    readonly unknowns: readonly number[];
    /** Independent standard normals of the unknowns, past by past. */
    readonly scores: readonly Float64Array[];
    /** Values of all that is drawn, in the order of `plan.drawn`. */
    readonly values: readonly Float64Array[];
    /** Figures; null for a company that did not live to today. */
    readonly figures: readonly (Float64Array | null)[];
    /** Debt as a share of the product, and product fit, today. */
    readonly debt: Float64Array;
    readonly fit: Float64Array;
    /** How many of them were drawn from what is believed, first of all. */
    readonly believed: number;
    /** Logarithm of what is believed over how often the waves drew it: the weight of a past before its figures are looked at. */
    readonly logPrior: Float64Array;
}
/** What the history leaves, and at how many times the stated errors. */
export interface Weighed extends Smoothed {
    /** 1 where the stated errors do. */
    readonly slack: number;
}
/** Effective draws under which weights say nothing. */
export declare const LEAST_EFFECTIVE = 50;
/**
 * History matching in waves (Craig et al. 1997): each plays pasts, an emulator of the last two says which coefficients
 * are likely to meet the figures, and the next is drawn from a normal distribution around those. All waves count, each
 * past by what is believed over how often they drew it (the balance heuristic of Veach & Guibas 1995).
 */
export declare function playWaves(past: Scenario, comparison: Comparison, months: number, effort: Effort, play: Play): Promise<Sample>;
/** The unknowns, what is correlated with one, and what else is wanted: places among what is drawn. */
export declare function columnsOf(plan: CoefficientPlan, unknowns: readonly number[], also?: readonly CoefficientName[]): number[];
/** How much each past counts: by its figures, at the stated errors, or at the least multiple of them at which the weights can be trusted. */
export declare function weighed({ figures, logPrior }: Pick<Sample, 'figures' | 'logPrior'>, { figures: aims }: Comparison): Weighed;
