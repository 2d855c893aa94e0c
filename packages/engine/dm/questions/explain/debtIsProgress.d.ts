import type { Problem } from '../../scenario/quantities/problem.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import { type Bounded } from '../../summary/estimate.js';
import type { Fan, Timed } from '../../summary/summary.js';
/** When work on debt becomes worth more than work on features, in many futures. `weeks` are those in which work is moved. */
export interface DebtIsProgress extends Timed {
    /** Weeks after which its worth is counted; past the horizon if need be. */
    readonly within: number;
    /** Share of the futures in which an engineer-month moved from features to debt brings more useful product by then, and less, in each week. */
    readonly ahead: readonly Bounded[];
    readonly behind: readonly Bounded[];
    /** Share in which it makes no difference, almost always because the company is out of money or acquired by then. */
    readonly neither: readonly Bounded[];
    /** Useful product that it brings more, person-weeks an engineer-month; 0 where it makes no difference. */
    readonly worth: Fan;
    /** The date from which debt work is worth more, in each future the first that lasts. */
    readonly date: {
        /** Share of the futures in which it has come by each week. */
        readonly come: readonly Bounded[];
        /** Share in which it never comes within the horizon. */
        readonly never: Bounded;
        /** Share in which it is so from the start. */
        readonly fromStart: Bounded;
        /** Weeks by which it has come in a tenth, half and nine tenths of all futures; null beyond the horizon or of too few futures. */
        readonly p10: Bounded | null;
        readonly p50: Bounded | null;
        readonly p90: Bounded | null;
    };
}
export interface ProgressOptions {
    /** Futures played for each week; by default those of the scenario, 1,000 at most. */
    readonly runs?: number;
    /** Weeks in which work is moved, ascending; by default every quarter, and coarser on a long horizon. */
    readonly weeks?: readonly number[];
    /** Weeks after which its worth is counted. */
    readonly within?: number;
}
/** Two years. */
export declare const WITHIN = 104;
/** `18 months`: how soon work must pay back, in weeks. */
export declare function readWithin(text: string): number | Problem;
/** About every quarter of a scenario, from week 0 to the horizon. */
export declare function quartersOf(horizon: number): number[];
/**
 * “Debt is progress”: from when on does work on debt bring more useful product than the same work on features? For each week of a grid the same futures are
 * played with a tenth of the free weeks moved from features to debt for four weeks, and without; the difference in useful product delivered when the time
 * is up, over the weeks moved, is what a month is worth. Futures are paired, so chance cancels; thresholds (a round that closes a week sooner) do not, and
 * are part of the answer. Under a policy that is not a fixed share both futures pay a fixed one for those four weeks, near to what the policy pays then.
 */
export declare function debtIsProgress(scenario: Scenario, options?: ProgressOptions, play?: Play): Promise<DebtIsProgress>;
/** How many futures `debtIsProgress` plays. */
export declare function progressFutures(scenario: Scenario, options?: ProgressOptions): number;
