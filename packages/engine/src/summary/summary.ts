import type { Scenario } from '../scenario/scenario.js';
import type { Fate } from '../simulate/fates.js';
import type { OutcomeName } from '../simulate/outcomes.js';

/** Percentiles of every fan, in the order in which they are stored. */
export const PERCENTILES = [5, 10, 25, 50, 75, 90, 95] as const;
export type Percentile = (typeof PERCENTILES)[number];

/** A number with the Monte Carlo standard error of its estimate (how far it would move with another seed). */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** The distribution of one outcome over all runs, at each reported week. All arrays run over `Summary.weeks`. */
export interface Fan {
  readonly mean: readonly number[];
  readonly meanError: readonly number[];
  /** By percentile, then by week. Type 7 of Hyndman & Fan, as in R and simple-statistics. */
  readonly quantiles: Readonly<Record<Percentile, readonly number[]>>;
  readonly errors: Readonly<Record<Percentile, readonly number[]>>;
}

/** Thousands of futures in plain data: everything the report and `--json` show. The dead are always counted (see `Outcome.dead`). */
export interface Summary {
  readonly version: string;
  readonly scenario: Scenario;
  /** Runs that were played to the end. */
  readonly runs: number;
  /** Weeks reported, from 0 to the horizon, and the date on which each begins (ISO). */
  readonly weeks: readonly number[];
  readonly dates: readonly string[];
  readonly outcomes: Readonly<Record<OutcomeName, Fan>>;
  /** Share of all runs in each state at each reported week; the states add up to 1. Its standard error is √(p(1−p)/runs). */
  readonly fates: Readonly<Record<Fate, readonly number[]>>;
  /** A few single futures, chosen to be spread over the final revenue: the run's number, its fate and its own course. */
  readonly singles: readonly {
    readonly run: number;
    readonly fate: Fate;
    /** Week in which it was acquired or died, or null. */
    readonly end: number | null;
    readonly arr: readonly number[];
  }[];
  /** The last week, sorted, one entry a run (of more than 10,000 runs, 10,000 evenly spaced ones): behind dot plots and cumulative curves. */
  readonly final: { readonly arr: readonly number[]; readonly delivered: readonly number[] };
  /** Warnings a reader must see, such as too few runs for the percentiles asked. */
  readonly warnings: readonly string[];
}
