import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import { type Bounded } from '../../summary/estimate.js';
import type { Play } from '../../simulate/play.js';
import { type ComparedPair, type Kind } from './reading.js';
/** Elementary effects of one coefficient: the change of a mean when it alone goes from its P10 to its P90, from many different worlds. */
export interface Screened {
    /** Mean of the sizes: how much it matters. Its interval is that of a mean over trajectories. */
    readonly muStar: Bounded;
    /** Mean with signs: near ±μ* it always moves the same way, near 0 it moves both ways. */
    readonly mu: Bounded;
    /** Standard deviation: how much the effect depends on the other coefficients (and on its own level). */
    readonly sigma: number;
    /**
     * Whether the coefficient matters by more than luck: the futures in two halves, each with its own luck, see the
     * effect go the same way on more paths than chance would have it (sign test, held against as many coefficients as
     * there are: `FALSE_ALARM`).
     */
    readonly clear: boolean;
}
export interface Morris {
    readonly trajectories: number;
    /** Futures that each mean is over, the same in every world. */
    readonly futures: number;
    /** One for each uncertain coefficient, in the order of the catalogue. */
    readonly screened: readonly {
        readonly name: CoefficientName;
        readonly effects: Readonly<Record<Kind, Screened>>;
    }[];
}
/** Futures whose mean is one evaluation. */
export declare const MORRIS_FUTURES = 16;
/** Futures that a screening plays, of both decisions together. */
export declare const morrisFutures: (coefficients: number, trajectories: number) => number;
/** A path through the grid: a point, and the axes along which it goes on, each once, with the sign of the step. */
export interface Trajectory {
    readonly start: readonly number[];
    readonly steps: readonly {
        readonly axis: number;
        readonly by: number;
    }[];
}
/**
 * A random trajectory over so many axes (Morris, Technometrics 33, 1991): every axis starts on a level from which its
 * step stays on the grid, and moves once, in random order.
 *
 * @param random gives numbers in (0, 1)
 */
export declare function trajectory(axes: number, random: () => number): Trajectory;
/** The points of a trajectory, one more than it has steps. */
export declare function pointsOf({ start, steps }: Trajectory): number[][];
/** The elementary effects of a trajectory by axis: the change along each step, per whole span of the axis. */
export declare function elementaryEffects({ steps }: Trajectory, values: readonly number[]): number[];
/**
 * What the elementary effects of one axis come to, of each trajectory one for each half of the futures.
 *
 * @param comparisons coefficients that are screened together
 * @param span standard error of the way from P10 to P90, as a part of it (`spanError`)
 */
export declare function screen(halves: readonly (readonly [number, number])[], comparisons: number, span?: number): Screened;
/**
 * Screening by elementary effects. All coefficients are known in every world that is played, each on a grid between its
 * P10 and its P90; each mean is over the same few futures, so that what differs is the coefficients and hardly luck. A
 * small difference can still be luck, as one change leads to others: `Screened.clear`.
 */
export declare function morris(judged: ComparedPair, names: readonly CoefficientName[], trajectories: number, play: Play): Promise<Morris>;
