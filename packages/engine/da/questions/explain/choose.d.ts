import { type Problem } from '../../scenario/quantities/problem.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Futures, type Wanted } from '../../simulate/play.js';
/** Runs that are asked for by what became of them. */
export declare const RUN_NAMES: readonly ["median", "worst", "best", "first-death"];
export type RunName = (typeof RUN_NAMES)[number];
/** A run by its number, 0 and up, or by its name. Every number is a future of the seed, also beyond the number of runs. */
export type RunChoice = number | RunName;
/** `4711`, `median`, `first death`. */
export declare function readRun(text: string): RunChoice | Problem;
/** What has to be seen of all futures to choose one. */
export declare const chosenBy: ({ horizon }: Scenario) => Wanted;
/**
 * The number of a run. All futures stand in one order: by revenue at the horizon, the dead with none; those with the same by how long they lived, then by
 * the useful product they delivered, then by number. `worst`, `best` and `median` (the lower of two) are the first, the last and the middle of it.
 */
export declare function chooseRun(futures: Futures, horizon: number, choice: RunChoice): number | Problem;
