import type { WantedName } from '../../simulate/outcomes.js';
import { type Play } from '../../simulate/play.js';
import type { Alternative } from '../common/alternatives.js';
import { type Batch, type Column } from './table.js';
export declare const SUMMARY_COLUMNS: readonly Column[];
/** What one play serves: some outcomes in all weeks, or, of very many futures, one outcome in some weeks. */
interface Part {
    readonly outcomes: readonly WantedName[];
    readonly weeks: readonly number[];
}
/** The plays that a summary takes, so that few of so many futures are held at once. */
export declare function summaryPlays(runs: number, outcomes: readonly WantedName[], weeks: readonly number[]): readonly Part[];
/**
 * Sums futures up in long form: per week and outcome the mean and percentiles of one’s choice, and the share of
 * companies that are dead, each with its 95% interval.
 *
 * @param percentiles above 0 and below 100
 */
export declare function summaryRows({ name: alternative, scenario }: Alternative, outcomes: readonly WantedName[], weeks: readonly number[], percentiles: readonly number[], play: Play): AsyncGenerator<Batch>;
export {};
