import type { Scenario } from '../scenario/scenario.js';
import type { Fate } from '../simulate/fates.js';
import type { ActivityName, OutcomeName } from '../simulate/outcomes.js';
import type { Estimate } from './estimate.js';
import type { Danger } from './danger.js';
import type { Doors } from './doors.js';
import type { KnownAnswer } from './known.js';
import type { LoopWorths } from './loops.js';
import type { Split } from './split.js';
/** Percentiles of every fan, in the order in which they are stored. */
export declare const PERCENTILES: readonly [5, 10, 25, 50, 75, 90, 95];
export type Percentile = (typeof PERCENTILES)[number];
/** The distribution of one outcome over all runs, at each reported week. All arrays run over `Summary.weeks`. */
export interface Fan {
    readonly mean: readonly number[];
    /** Standard errors of the means; the 95% interval of a mean is 1.96 of them to each side. */
    readonly meanError: readonly number[];
    /**
     * By percentile, then by week. Type 7 of Hyndman & Fan, as in R and simple-statistics. A percentile of too few runs to have a 95% interval is not
     * known: it is NaN (null in JSON), with its error and interval.
     */
    readonly quantiles: Readonly<Record<Percentile, readonly number[]>>;
    /** Standard errors of the percentiles. */
    readonly errors: Readonly<Record<Percentile, readonly number[]>>;
    /** Ends of the 95% intervals of the percentiles. */
    readonly lows: Readonly<Record<Percentile, readonly number[]>>;
    readonly highs: Readonly<Record<Percentile, readonly number[]>>;
}
/** An activity of the engineers, or `toDebt`: interest, repayment and fires together. */
export type EffortName = ActivityName | 'toDebt';
/** Weeks that go to an activity as a share of all weeks worked by all companies, 0–1. */
export interface Effort {
    /** By reported week, with their standard errors. */
    readonly shares: readonly number[];
    readonly errors: readonly number[];
    /** From start to end. */
    readonly whole: Estimate;
}
/** How much of the spread of the futures is that the coefficients are not known, and how much is luck. */
export interface Uncertainty {
    /** Worlds (draws of the coefficients), and futures played in each. */
    readonly worlds: number;
    readonly futuresPerWorld: number;
    /** Of the spread of revenue at the horizon, in ranks: where a company ends among all. Unlike dollars, not ruled by a few outliers. */
    readonly revenue: Split;
    /** The same in dollars. */
    readonly revenueInDollars: Split;
    /** Of the spread between companies that run out of money by the horizon and companies that do not. */
    readonly survival: Split;
}
/** What an answer over time was worked out from, and the weeks it is given for. */
export interface Timed {
    readonly version: string;
    readonly scenario: Scenario;
    /** Runs that were played to the end. */
    readonly runs: number;
    /** Weeks reported, from 0 to the horizon, and the date on which each begins (ISO). */
    readonly weeks: readonly number[];
    readonly dates: readonly string[];
}
/** Thousands of futures in plain data: everything the report and `--json` show. The dead are always counted (see `Outcome.dead`). */
export interface Summary extends Timed {
    readonly outcomes: Readonly<Record<OutcomeName, Fan>>;
    /** Share of all runs in each state at each reported week; the states add up to 1. */
    readonly fates: Readonly<Record<Fate, readonly number[]>>;
    /** Their standard errors and the ends of their 95% intervals (Wilson 1927). */
    readonly fateErrors: Readonly<Record<Fate, readonly number[]>>;
    readonly fateLows: Readonly<Record<Fate, readonly number[]>>;
    readonly fateHighs: Readonly<Record<Fate, readonly number[]>>;
    /** Where the engineers’ weeks go. */
    readonly effort: Readonly<Record<EffortName, Effort>>;
    /** A few single futures, chosen to be spread over the final revenue: the run's number, its fate and its own course. */
    readonly singles: readonly {
        readonly run: number;
        readonly fate: Fate;
        /** Week in which it was acquired or died, or null. */
        readonly end: number | null;
        readonly arr: readonly number[];
    }[];
    /** The last week, sorted, one entry a run (of more than 10,000 runs, 10,000 evenly spaced ones): behind dot plots and cumulative curves. */
    readonly final: {
        readonly arr: readonly number[];
        readonly delivered: readonly number[];
    };
    /** Where it was asked for (the question `uncertainty`). */
    readonly uncertainty?: Uncertainty;
    /** What debt does at its worst, where it was asked for (the question `danger`). */
    readonly danger?: Danger;
    /** Through which doors debt costs revenue and lives, against debt that makes no difference, where it was asked for (the question `throughDoors`). */
    readonly doors?: Doors;
    /** What the feedback loops are worth, where it was asked for (the question `loops`). */
    readonly loops?: LoopWorths;
    /** What the facts that are known leave of what is believed, where there are any. */
    readonly known?: KnownAnswer;
    /** Warnings a reader must see, such as too few runs for the percentiles asked. */
    readonly warnings: readonly string[];
}
