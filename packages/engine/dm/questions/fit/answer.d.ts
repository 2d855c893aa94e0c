import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Spread } from '../../summary/known.js';
import type { BackTest } from './backTest.js';
import type { Figure } from './figures.js';
import type { HistoryEvent } from './history/events.js';
import type { ColumnReading, SeriesName } from './history/history.js';
/** What a figure of the history is, and what the played pasts have for it, on the scale on which people speak of it. */
export interface FittedFigure extends Omit<Figure, 'observed' | 'error'> {
    readonly observed: number;
    readonly before: Spread;
    readonly after: Spread;
    /** How far the middle of what is left is from what was seen, in the errors that were allowed. */
    readonly miss: number;
}
/** A coefficient that the history narrows. */
export interface NarrowedCoefficient {
    readonly name: CoefficientName;
    readonly before: Spread;
    readonly after: Spread;
    /** Part of the width from the 10th to the 90th percentile that is gone. */
    readonly gone: number;
}
/** What the history leaves of what is believed of a company. */
export interface FitAnswer {
    readonly version: string;
    readonly scenario: Scenario;
    readonly history: {
        readonly months: number;
        readonly from: string;
        readonly to: string;
        readonly series: readonly SeriesName[];
        readonly events: readonly HistoryEvent[];
        readonly columns: readonly ColumnReading[];
        readonly notes: readonly string[];
    };
    /** Pasts that were played, how many equally likely ones they are worth, and the shape of the tail of their weights with its limit. */
    readonly pasts: number;
    readonly effective: number;
    readonly shape: number;
    readonly shapeLimit: number;
    /** How many times the stated errors had to be allowed: 1 if the history is among the model's futures. */
    readonly slack: number;
    /** Whether it is: not if more than so many times the errors would have to be allowed. */
    readonly among: boolean;
    readonly figures: readonly FittedFigure[];
    /** Those that are narrowed by more than a fifth, most first. */
    readonly narrowed: readonly NarrowedCoefficient[];
    /** How many coefficients the figures depend on at all. */
    readonly unknowns: number;
    /** Pairs that the history knows together better than apart. */
    readonly ties: readonly {
        readonly one: CoefficientName;
        readonly other: CoefficientName;
        readonly correlation: number;
    }[];
    /** Debt today as a share of the product. */
    readonly debtToday: Spread;
    /** What the rule recommends before and after, from the same few futures; null where it was not asked. */
    readonly advice: {
        readonly before: FitAdvice;
        readonly after: FitAdvice;
        readonly runs: number;
    } | null;
    readonly backTest: BackTest | null;
}
/** What is recommended, and which proposals are as good. */
export interface FitAdvice {
    readonly choice: string;
    readonly asGood: readonly string[];
    /** Mean gain in value of the choice over going on as today, $M. */
    readonly gain: number;
}
/** Above so many times the stated errors a history is not among the model's futures. */
export declare const MOST_SLACK = 2.5;
