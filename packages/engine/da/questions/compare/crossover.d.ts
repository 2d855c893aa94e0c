import { type Bounded } from '../../summary/estimate.js';
/** Who leads in each of many futures, and since when for good; made by `follow`, a week at a time. */
export interface Race {
    /** 1 the second leads, −1 the first, 0 they have never differed. */
    readonly leader: Int8Array;
    /** First week of the lead that was not lost again; ties do not end a lead. */
    readonly since: Int32Array;
    /** 1 once the lead has changed hands. */
    readonly turned: Uint8Array;
}
export declare const startRace: (runs: number) => Race;
/** Adds a week: the values of the first and of the second, a future an entry; `sign` is −1 where less is better. Weeks are given in their order. */
export declare function follow({ leader, since, turned }: Race, week: number, first: ArrayLike<number>, second: ArrayLike<number>, sign: 1 | -1): void;
/**
 * By run, the first week of the second’s lead for good; null where it has none at the end, or nobody is left to have it.
 *
 * @param gone whether both are out of money by then
 */
export declare const leadFrom: ({ leader, since }: Race, gone: (run: number) => boolean) => (number | null)[];
/** A week with its 95% interval, each null when it is not reached within the horizon. */
export interface Reached {
    readonly week: number | null;
    readonly low: number | null;
    readonly high: number | null;
}
/** In which share of all futures a lead for good has begun by when: 10 is the earliest tenth, 50 half of the futures. */
export type LeadBy = Readonly<Record<10 | 50 | 90, Reached>>;
/** When one of two alternatives overtakes the other for good: is ahead and never behind again, within the horizon. */
export interface Crossover {
    /** Shares of all futures; they add up to 1. */
    readonly shares: {
        /** Never behind. */
        readonly ahead: Bounded;
        /** Behind at first, and ahead for good. */
        readonly overtakes: Bounded;
        /** Ahead at first, and behind for good. */
        readonly overtaken: Bounded;
        /** Never ahead. */
        readonly behind: Bounded;
        /** Both are out of money by the horizon, whoever led before: a lead that nobody is left to have is none. */
        readonly neither: Bounded;
        /** They have never differed. */
        readonly same: Bounded;
    };
    /** Share of all futures that overtake, and that are overtaken, in each week from 0 to the horizon. */
    readonly overtaking: readonly number[];
    readonly overtakenIn: readonly number[];
    /** After how many weeks from the start of the decision the alternative, and the baseline, leads for good. */
    readonly leads: LeadBy;
    readonly trails: LeadBy;
}
/**
 * The weeks in which the lead changed for good, as a distribution over all futures.
 *
 * @param from the week in which the two begin to differ: nothing is won before that, and weeks of `leads` and `trails` count from it
 * @param gone whether both are out of money in a run by the horizon, and have nothing left to lead in
 * @param effect as in `meanOf`
 */
export declare function crossoverOf({ leader, since, turned }: Race, horizon: number, gone?: (run: number) => boolean, from?: number, effect?: number): Crossover;
