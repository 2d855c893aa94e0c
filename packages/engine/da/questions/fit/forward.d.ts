import { type FittedDraws } from '../../coefficients/fitted.js';
import type { Fitted, Scenario } from '../../scenario/scenario.js';
import { type KnownName } from '../../scenario/known.js';
import type { SeriesName } from './history/history.js';
import { type Sample } from './waves.js';
/** How often each of some weighted things is taken when `count` are, evenly (systematic resampling; Kitagawa 1996). */
export declare function resample(weights: ArrayLike<number>, count: number, seed: string): Int32Array;
/**
 * What of a sample goes into the futures: some draws, and how often each was taken. Debt and product fit are those that
 * the company has come to today in that very past.
 */
export declare function drawsOf(scenario: Scenario, sample: Sample, weights: Float64Array): FittedDraws;
/** Facts of today that a history takes the place of. */
export declare const shownBy: (series: readonly SeriesName[]) => KnownName[];
/** A scenario whose futures take the draws of a fit. What the history shows is not settled a second time. */
export declare function withFitted(scenario: Scenario, fitted: Fitted): Scenario;
