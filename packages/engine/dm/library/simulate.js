import { BLOCK_RUNS } from '../simulate/block.js';
import { OUTCOME_NAMES } from '../simulate/outcomes.js';
import { playNow } from '../simulate/play.js';
import { reportedWeeks, summarise as summariseBlocks } from '../summary/summarise.js';
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
export function simulate(scenario, wanted = {}) {
    const { outcomes = OUTCOME_NAMES, weeks = reportedWeeks(scenario.horizon) } = wanted;
    return playNow(scenario, { outcomes, weeks });
}
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
export const summarise = (scenario, futures) => summariseBlocks(scenario, blocksOf(futures));
/** Sums depend in their last digits on what is added first: so that they are the same everywhere, they go by blocks everywhere. */
const blocksOf = (futures) => Array.from({ length: Math.ceil(futures.runs / BLOCK_RUNS) }, (_, number) => {
    const first = number * BLOCK_RUNS;
    const [runs, end] = [Math.min(BLOCK_RUNS, futures.runs - first), Math.min(first + BLOCK_RUNS, futures.runs)];
    const rows = futures.outcomes.length * futures.weeks.length;
    const values = new Float32Array(rows * runs);
    for (let row = 0; row < rows; row++)
        values.set(futures.values.subarray(row * futures.runs + first, row * futures.runs + end), row * runs);
    return {
        ...futures,
        first,
        runs,
        values,
        fates: futures.fates.subarray(first, end),
        ends: futures.ends.subarray(first, end),
    };
});
