import type { Scenario } from '../../scenario/scenario.js';
import { type Fan } from '../../summary/summary.js';
import { type Play } from '../../simulate/play.js';
import { type Measure } from '../common/measure.js';
import type { Axis } from './axis.js';
import type { Advice } from '../common/advice.js';
import { type Against, type PointLevels } from './judge.js';
/** An axis, and where on it the scenario stands as it is. */
export interface SweptAxis extends Axis {
    readonly own: number | null;
}
/** What comes out at one point, and how it stands against the scenario as it is. */
export interface SweepPoint extends PointLevels, Against {
    /** Whether its level may be as good as that of the best point: with 95% the truly best one is among these. */
    readonly asGood: boolean;
}
/** What one or two values of a scenario do to its futures. */
export interface SweepAnswer {
    readonly version: string;
    readonly scenario: Scenario;
    /** Futures played at each point. */
    readonly runs: number;
    readonly measure: Measure;
    readonly better: 'more' | 'less' | null;
    readonly axes: readonly SweptAxis[];
    /** By the values of the second axis, if there is one, then by those of the first. */
    readonly points: readonly SweepPoint[];
    /** The distribution of what is judged; its arrays run over `points`. */
    readonly fan: Fan;
    /** The scenario as it is. */
    readonly itself: PointLevels;
    /** The point with the best level; null where neither more nor less is better. */
    readonly best: number | null;
    /** What the rule recommends of the points, by what is written for their values; null where the axes are no decisions, or nothing is better. */
    readonly advice: Advice | null;
    /** Whether all points give the very same values in all futures. */
    readonly flat: boolean;
}
/** Combinations of the values of axes, the first axis innermost: the order of the points. */
export declare function combinations(axes: readonly Axis[]): readonly (readonly {
    readonly path: string;
    readonly text: string;
}[])[];
/**
 * Plays the same futures at every point of one or two axes and compares each with the scenario as it is, run by run.
 *
 * @param points the scenario at each point, in the order of `combinations(axes)`, all with the runs, seed and horizon of `scenario`
 */
export declare function sweep(scenario: Scenario, axes: readonly Axis[], points: readonly Scenario[], measure: Measure, play?: Play): Promise<SweepAnswer>;
