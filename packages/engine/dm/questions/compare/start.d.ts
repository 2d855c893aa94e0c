import { type Futures } from '../../simulate/play.js';
import { type Bounded } from '../../summary/estimate.js';
/** What a decision costs at first: features that are not built while debt is paid, or people learn. */
export interface AtFirst {
    /** By week from 0 to the horizon: mean features of the baseline, and what the alternative builds more, in person-weeks a week; its standard error. */
    readonly baseline: readonly number[];
    readonly change: readonly number[];
    readonly error: readonly number[];
    /** What the one that builds fewer features at first gives up for it; null when neither does by more than chance. */
    readonly lost: {
        readonly by: 'alternative' | 'baseline';
        /** Week up to which it builds fewer features, on balance: the total gap is widest then. */
        readonly until: number;
        /** The gap then, in person-weeks, and as a share of the features that the other has built since the start of the decision; above 0. */
        readonly features: Bounded;
        readonly share: Bounded;
    } | null;
}
/**
 * Compares the features that are built, in the mean of all futures, the dead and the sold counted with none.
 *
 * @param from the week in which the two begin to differ: the share that is lost counts from it
 * @param effect as in `meanOf`
 */
export declare function atFirst(first: Futures, second: Futures, from?: number, effect?: number): AtFirst;
