import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Futures, Wanted } from '../../simulate/play.js';
import type { OutcomeName } from '../../simulate/outcomes.js';
import type { History, SeriesName } from './history/history.js';
/** A number that the history and every played past have: what happened, how well it is known, and how far a true model may be off. */
export interface Figure {
    readonly series: SeriesName;
    /** Months between which it is taken, as places in the history. */
    readonly from: number;
    readonly to: number;
    /** On the scale on which it is compared (most are logarithms). */
    readonly observed: number;
    /** Standard deviation of the error of the observation and of what the model leaves out, together. */
    readonly error: number;
}
/** Reads a figure out of one played past. */
type Reader = (run: Played) => number;
/** One played past. */
export interface Played {
    at(outcome: OutcomeName, month: number): number;
    coefficient(name: CoefficientName): number;
}
export interface Comparison {
    readonly figures: readonly Figure[];
    readonly readers: readonly Reader[];
    readonly wanted: Wanted;
}
/**
 * What the model leaves out, as standard deviations: revenue drifts away from any model of it by so much in a year (of
 * its logarithm); people other than engineers follow rules of their own; rates of loss, leaving, incidents and cycle
 * time are counted differently in every company.
 */
export declare const DISCREPANCY: {
    readonly arr: 0.08;
    readonly headcount: 0.12;
    readonly rate: 0.25;
    readonly cycleTime: 0.25;
    readonly netExpansion: 0.05;
    readonly burn: 0.1;
};
/** Which figures a history gives, and how they are read from a played past. */
export declare function comparisonOf(history: History): Comparison;
/** What the figures of played pasts are: [run][figure]; null for a company that did not live to today. */
export declare function figuresOf({ readers }: Comparison, futures: Futures, months: number, coefficient: (name: CoefficientName, run: number) => number): (Float64Array | null)[];
/** A figure in the unit in which people speak of it, from the scale on which it is compared. */
export declare const spoken: ({ series }: Pick<Figure, "series">, value: number) => number;
export {};
