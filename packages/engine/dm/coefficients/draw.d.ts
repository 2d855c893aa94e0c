import { type Key } from '../random/streams.js';
import type { Beliefs } from './beliefs.js';
import { type CoefficientName } from './catalogue/index.js';
import type { Coefficients } from './coefficients.js';
import { type Copula } from './copula.js';
import { type Taking } from './fitted.js';
interface Drawn {
    readonly name: CoefficientName;
    readonly valueAt: (z: number) => number;
    readonly low: number;
    readonly high: number;
    /** Place of its normal in `CoefficientPlan.z`. */
    readonly place: number;
}
/** What is drawn for each run, and what is the same in all of them. */
export interface CoefficientPlan {
    readonly fixed: readonly {
        readonly name: CoefficientName;
        readonly value: number;
    }[];
    readonly drawn: readonly Drawn[];
    /** Channels of the normals that a run draws: those of `drawn`, and those that are fixed but correlated with one that is not. */
    readonly channels: readonly number[];
    readonly copula: Copula;
    /** Place in `z` of each of the copula's names. */
    readonly correlated: Int32Array;
    /** What was drawn last, in the order of `drawn`. */
    readonly values: Float64Array;
    /** Working memory of a draw: one normal a channel, and a stream's state. */
    readonly z: Float64Array;
    readonly state: Int32Array;
    readonly drawScores: DrawScores;
    /** Draws of a fit that take the place of what is drawn of some, or null. */
    readonly fitted: Taking | null;
}
/** Draws the independent standard normals of one run into `plan.z`, one a channel. All who do give the same bits. */
export type DrawScores = (plan: CoefficientPlan, key: Key, run: number) => void;
/** The coefficients that vary from run to run: not those given as constants, nor those a switch turned off, nor any without `noise.coefficients`. */
export declare function uncertainCoefficients(beliefs: Beliefs): CoefficientName[];
/**
 * Settles once which coefficients vary. One that is fixed keeps its part in the copula, so that fixing one never moves another.
 *
 * @param settled coefficients that what is known of the company will set for each run, whether they are uncertain or not
 */
export declare function coefficientPlan(beliefs: Beliefs, settled?: readonly CoefficientName[]): CoefficientPlan;
/** The plan that draws some of a plan's coefficients and leaves all others as they are. */
export declare function onlyDrawing(plan: CoefficientPlan, names: readonly CoefficientName[]): CoefficientPlan;
/** Coefficients that a switch has turned off: they are 0. */
export declare function switchedOff(beliefs: Beliefs): Set<CoefficientName>;
/**
 * The stream of a coefficient follows from its name alone, so that a new or a moved entry of the catalogue leaves all others
 * where they were. The top bit keeps it apart from the channels of the weekly chances.
 */
export declare const channelOf: (name: string) => number;
/** Writes the coefficients that are the same in every run. */
export declare function fixCoefficients(plan: CoefficientPlan, into: Coefficients): void;
/** Draws the coefficients of one run, each from its own stream, one uniform each, cut to the admissible range. */
export declare function drawCoefficients(plan: CoefficientPlan, key: Key, run: number, into: Coefficients): void;
/** Draws the coefficients of one run into `plan.values`. */
export declare function drawValues(plan: CoefficientPlan, key: Key, run: number): void;
/** Draws them one by one. */
export declare const drawScores: DrawScores;
/** Turns the independent normals of a plan into values: correlated, then each as it is believed, cut to the admissible range. */
export declare function valuesOfScores({ copula: joint, correlated, drawn, z, values }: CoefficientPlan): void;
/** Gives a run the coefficients that were drawn last. */
export declare function takeDrawn({ drawn, values }: CoefficientPlan, into: Coefficients): void;
/** Copies what one plan has drawn last to another that draws some of the same coefficients. */
export declare function keepDrawn(from: CoefficientPlan, into: CoefficientPlan): void;
export {};
