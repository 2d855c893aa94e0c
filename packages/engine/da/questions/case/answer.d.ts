import type { Kind } from '../../scenario/quantities/kinds.js';
import type { Bounded, Estimate } from '../../summary/estimate.js';
import type { Fan, Timed } from '../../summary/summary.js';
import type { DebtInstead } from './debtInstead.js';
import type { DrawnName } from './draws.js';
import type { BusinessCase } from './read.js';
/** The middle 80% of the futures and their median. */
export interface Middle {
    readonly p10: Bounded;
    readonly p50: Bounded;
    readonly p90: Bounded;
}
/** An input: what is believed about it, and how much it matters. */
export interface CaseDriver {
    /** `company`: how the company fares, and with it the loss. */
    readonly name: DrawnName | 'company';
    readonly unit: Kind;
    /** Whether the case says it, or the coefficients do. */
    readonly given: boolean;
    /** What was drawn. */
    readonly p10: number;
    readonly p50: number;
    readonly p90: number;
    /** Spearman’s rank correlation with the value, −1 to 1; 0 for what is the same in all futures. */
    readonly correlation: number;
    /** Mean value in the fifth of the futures in which it is lowest, and in that in which it is highest, $M; null for what does not vary. */
    readonly lowest: Bounded | null;
    readonly highest: Bounded | null;
}
/** What comes of starting so many weeks later than planned. */
export interface CaseDelay {
    readonly weeks: number;
    readonly value: Bounded;
    /** Value lost by the wait, run by run. */
    readonly lost: Bounded;
    /** Share of the futures that pay back by the horizon, and stay so until then. */
    readonly paysBack: Bounded;
}
/** Whether an investment is worth it: money in $M of today, discounted. All estimates are over all futures; those in which the company dies count. */
export interface CaseAnswer extends Timed {
    readonly case: Pick<BusinessCase, 'name' | 'description' | 'inside' | 'who' | 'lossIn' | 'start' | 'team' | 'discount'>;
    /** Saved less spent, from today to each reported week. */
    readonly net: Fan;
    readonly value: Middle & {
        readonly mean: Bounded;
    };
    /** Share of the futures in which more is saved than spent at the horizon. */
    readonly worthIt: Bounded;
    /**
     * Weeks from the start of the work until it is paid back for good: what is saved does not fall behind what is spent
     * again by the horizon. 0 if it is never behind; null beyond the horizon. Counted over all futures, also those in
     * which it never is.
     */
    readonly payback: {
        readonly share: Bounded;
        readonly p10: Estimate | null;
        readonly p50: Estimate | null;
        readonly p90: Estimate | null;
    };
    /** Share of all futures that pay back for good in each month after the start of the work, the first one from 0 to 1. */
    readonly paybackMonths: readonly Bounded[];
    readonly spent: Middle;
    /** Weeks of work that it takes, and people’s weeks that it gives back by the horizon (nothing if the loss is money). */
    readonly effort: Middle;
    readonly back: Middle;
    /** Value lost by each month of waiting: a quarter’s wait, by the month; null where the horizon leaves no time to wait. */
    readonly waiting: Bounded | null;
    readonly delays: readonly CaseDelay[];
    /** Share of the loss that has to end for the investment to be worth it on average; above 1 nothing would be enough. Null if there is nothing to lose. */
    readonly breakEven: Estimate | null;
    /** Share of the companies out of money by the horizon; null for a case outside any company. */
    readonly dead: Bounded | null;
    /** The same work given to debt; null outside a company, and where its policy is no fixed share. */
    readonly debtInstead: DebtInstead | null;
    /** Those that vary first, by the size of their correlation. */
    readonly drivers: readonly CaseDriver[];
}
