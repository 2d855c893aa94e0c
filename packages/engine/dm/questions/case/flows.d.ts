import type { CaseDraws } from './draws.js';
/** What is known of one future before it is decided when to begin. */
export interface CaseFuture {
    /** By week: the loss as a multiple of today’s; 0 once there is no company. */
    readonly sizes: Float64Array;
    /** Weeks in which the company is alive or acquired, from 0; the horizon if it never dies. */
    readonly lives: number;
}
/** What came of an investment in one future, in $M of week 0. */
export interface CaseOutcome {
    /** Saved less spent. */
    value: number;
    spent: number;
    /** What would be saved if all of the loss ended. */
    whole: number;
    /** Weeks from the start of the work until what is saved has paid for what is spent and never falls behind it again; NaN if it never does. */
    payback: number;
    /** Weeks of work that were put in, and weeks of people’s time given back. */
    effort: number;
    back: number;
}
/** What does not differ between futures. */
export interface CaseTerms {
    readonly team: number;
    readonly horizon: number;
    readonly inTime: boolean;
    /** By week. */
    readonly discount: Float64Array;
}
/**
 * Plays one investment through one future: the team works until the effort is spent, then the loss falls by what is saved, and the upkeep begins.
 *
 * @param net receives saved less spent before each week, from 0 to the horizon
 */
export declare function investIn(draws: CaseDraws, run: number, future: CaseFuture, start: number, terms: CaseTerms, into: CaseOutcome, net?: Float64Array): void;
