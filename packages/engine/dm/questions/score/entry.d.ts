import { type Fault } from '../../scenario/fault.js';
import { type MeasureName } from '../common/measure.js';
/** Percentiles that are kept of every prediction: the median, and the ends of the intervals that hold 50%, 80% and 90%. */
export declare const SAID: readonly [5, 10, 25, 50, 75, 90, 95];
export type Said = (typeof SAID)[number];
/** Points that stand for a whole distribution: each for one part in a hundred, from 0.5% to 99.5%. */
export declare const POINTS = 100;
/** Somebody’s word on what a measure will be on a date. */
export interface Prediction {
    readonly kind: 'prediction';
    /** Day on which it was made (ISO). */
    readonly made: string;
    /** Who says so: `model`, or a person. Any text. */
    readonly who: string;
    readonly measure: MeasureName;
    /** Day that it is about (ISO). */
    readonly date: string;
    /** In the unit of the measure; null for what either happens or not. */
    readonly percentiles: Readonly<Record<Said, number>> | null;
    /** The whole distribution, rising: as many points as `POINTS`, each as likely; null for what either happens or not. */
    readonly points: readonly number[] | null;
    /** That it happens; null for a quantity. */
    readonly probability: number | null;
    /** The measure on the day on which it was made, where it is known: what “no change” would say. */
    readonly now: number | null;
    /** What the model played; null for a person. */
    readonly from: {
        readonly scenario: string;
        readonly seed: string;
        readonly runs: number;
        readonly version: string;
    } | null;
}
/** What a measure was on a date. */
export interface Happened {
    readonly kind: 'happened';
    readonly measure: MeasureName;
    readonly date: string;
    /** In the unit of the measure; 1 or 0 for what either happens or not. */
    readonly value: number;
}
export type Entry = Prediction | Happened;
/** An entry as one line of a file, without its end. */
export declare const writeEntry: (entry: Entry) => string;
/**
 * Reads a file of predictions and of what happened: one JSON object a line, empty lines aside. Every line that is not one is a fault with its number, so that
 * a file which is torn or was edited wrongly is never taken for a shorter one.
 *
 * @param file as faults name it
 */
export declare function readEntries(text: string, file: string): {
    readonly entries: readonly Entry[];
    readonly faults: readonly Fault[];
};
