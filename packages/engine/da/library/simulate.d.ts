import type { Scenario } from '../scenario/scenario.js';
import { type Futures, type Wanted } from '../simulate/play.js';
import type { Summary } from '../summary/summary.js';
/**
 * Plays all runs of a scenario in this thread, and keeps what is wanted of each. The same scenario gives the same bits in every version of Node, browser
 * and worker. Run i of two scenarios with one seed lives in the same world, so what differs between them is what the scenarios differ in.
 *
 * @param wanted outcomes (names of `OUTCOMES`) and weeks (0 to the horizon) to keep: by default all outcomes, in the weeks that a summary reports (66 at
 * most). Everything kept takes 4 bytes a run: with the defaults, about 1 MB for 100 runs.
 * @returns values by outcome, week and run, which `column` reads, and how each run ended
 * @example
 * const futures = simulate(scenario, { outcomes: ['arr'], weeks: [52, 104] });
 * const afterTwoYears = column(futures, 'arr', 104); // $M, one value a run
 */
export declare function simulate(scenario: Scenario, wanted?: Partial<Wanted>): Futures;
/**
 * Sums up futures as plain data: of every outcome the mean and seven percentiles over time, each with its Monte Carlo error; who is alive when; where the
 * engineers’ weeks go.
 *
 * @param futures what `simulate` gives without a wish
 * @returns what `paydown run --json` prints; `summary.outcomes.arr.quantiles[50]` is the median of revenue in $M, by `summary.weeks`
 * @throws RangeError if an outcome or a week was not kept
 * @example
 * const summary = summarise(scenario, simulate(scenario));
 * const median = summary.outcomes.arr.quantiles[50].at(-1); // $M at the horizon
 */
export declare const summarise: (scenario: Scenario, futures: Futures) => Summary;
