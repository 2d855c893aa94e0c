import { type Bounded } from '../../summary/estimate.js';
import { type Entry, type Happened, type Prediction, type Said } from './entry.js';
/** Intervals that are checked, by how often they should hold what happens. */
export declare const INTERVALS: readonly [50, 80, 90];
export type Interval = (typeof INTERVALS)[number];
/** A prediction of which it is known what happened. */
export interface ScoredPrediction extends Omit<Prediction, 'kind' | 'points'> {
    readonly happened: number;
    /** Day on which it was (ISO). */
    readonly happenedOn: string;
    /** CRPS in the unit of the measure, or Brier’s score of a probability; the lower the better. */
    readonly crps: number;
    /** Mean pinball loss of the percentiles; null for a probability. */
    readonly pinball: number | null;
    /** Whether each interval held it; null for a probability. */
    readonly inside: Readonly<Record<Interval, boolean>> | null;
    /** Where the forecast put it, 0–1; null for a probability. */
    readonly place: number | null;
    /** The score of “no change”; null where it is not known how things stood. */
    readonly naive: number | null;
}
/** How well some predictions did. */
export interface TrackRecord {
    /** Predictions scored; those of a quantity, which have intervals; and different questions (measure and day) among the latter. */
    readonly predictions: number;
    readonly quantities: number;
    readonly questions: number;
    /**
     * How often each interval held what happened: the mean over questions of the share of its predictions, with Wilson’s
     * interval for as many trials as questions. Null if there are none.
     */
    readonly coverage: Readonly<Record<Interval, Bounded>> | null;
    /** How often what happened was at or below each percentile, counted alike. */
    readonly below: Readonly<Record<Said, Bounded>> | null;
    /**
     * 1 − its score over that of “no change”: 1 is perfect, 0 no better, −1 twice as far off or more. Scores of different
     * measures are added as shares of their size, so that a measure which did not change counts as well. Null where
     * nothing is known to compare with.
     */
    readonly skill: number | null;
    /** Mean Brier score of its probabilities; null if there are none. */
    readonly brier: number | null;
}
export interface Forecaster extends TrackRecord {
    readonly who: string;
    /** Questions that somebody else has answered too, and of those the ones where this forecaster was closest (by the last word of each). */
    readonly shared: number;
    readonly closest: number;
}
/** How predictions have fared against what happened. */
export interface ScoreAnswer {
    readonly version: string;
    readonly scored: readonly ScoredPrediction[];
    /** Predictions of which it is not known what happened. */
    readonly waiting: readonly Omit<Prediction, 'kind' | 'points'>[];
    /** Outcomes that nobody has predicted. */
    readonly unused: readonly Happened[];
    readonly all: TrackRecord;
    readonly forecasters: readonly Forecaster[];
}
/** Scores every prediction of which the outcome is known. Of several outcomes of one measure and day, the last counts. */
export declare function score(entries: readonly Entry[]): ScoreAnswer;
/** Whether an outcome can say how good a prediction was: it is of its measure, on its day or within a week of it. */
export declare const answers: ({ measure, date }: Happened, prediction: Prediction) => boolean;
