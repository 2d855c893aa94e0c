import { type Problem } from '../../scenario/quantities/problem.js';
/** One value of an axis: as a scenario file would give it, and the number in it, for placing it. */
export interface AxisValue {
    readonly text: string;
    readonly at: number;
}
/** A value of a scenario that takes evenly spaced values, one after another. */
export interface Axis {
    /** Dotted path of the value, as `--set` takes it: `debt.share`, `levers.hiringPace`, `company.cash`. */
    readonly path: string;
    /** At least two, rising. */
    readonly values: readonly AxisValue[];
    /** The axis as it was written. */
    readonly written: string;
}
/** Points that are played at most: enough for a map of 50 × 50. */
export declare const MOST_POINTS = 2500;
/** Axes as they are written, `company.cash=$5M..$40M:8`; what is wrong with each that means nothing, and with all of them together. */
export declare function readAxes(texts: readonly string[]): {
    readonly axes: readonly Axis[];
    readonly problems: readonly Problem[];
};
