import type { Fitted, Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import type { Spread } from '../../summary/known.js';
import { type FitAnswer } from './answer.js';
import { type ColumnReading, type History } from './history/history.js';
import { type Effort } from './waves.js';
export interface FitOptions {
    /** SHA-256 of the tables. */
    readonly digest: string;
    readonly columns?: readonly ColumnReading[];
    readonly notes?: readonly string[];
    /** Months held back to score forecasts of them; 0 for none. */
    readonly holdout?: number;
    readonly effort?: Effort;
    /** Futures of each proposal in which the advice is looked at before and after; 0 for none. */
    readonly adviceRuns?: number;
}
/** What a fit found, and the draws that the futures take; null for a history that is not among the model's. */
export interface FitResult {
    readonly answer: FitAnswer;
    readonly fitted: Fitted | null;
}
/** About how many futures a fit plays. */
export declare const fitFutures: ({ holdout, effort }: Pick<FitOptions, "holdout" | "effort">) => number;
/** Fits a scenario to the history of its company. What an earlier fit left is not a belief: it is as if there had been none. */
export declare function fitHistory({ fitted: _earlier, ...scenario }: Scenario, history: History, options: FitOptions, play?: Play): Promise<FitResult>;
/** Weighted percentiles. */
export declare function spreadOf(values: ArrayLike<number>, weight: (i: number) => number): Spread;
