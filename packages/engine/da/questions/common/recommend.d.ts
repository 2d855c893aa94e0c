import { type Bounded } from '../../summary/estimate.js';
/**
 * The rule by which every command recommends a decision. It is stated before any result:
 *
 * 1. What breaks a limit beyond chance is out. Unless another is asked for, the limit is that no more companies run out of money than as today. Where nothing
 *    keeps the limits that are asked for, what comes nearest to them stays, and all else is out.
 * 2. Of the rest, the least regret: how far it falls short, in value, of the proposal that turns out best in that very future. Regret differs from future to
 *    future; what counts is the regret that one future in ten exceeds.
 * 3. What comes within 6% of what is at stake of the least is as good for practical purposes: of these, the one that is simplest and cheapest to undo. (In
 *    the shipped scenarios that is 1 to 3% of the mean value: a difference in the tail is larger than one in the middle.)
 *
 * What chance alone does not tell from that is named beside the choice, and never chosen for that: the fewer futures are played the more of it there is,
 * and a choice that leaned on it would be another one in half the futures. What another seed may choose is named even where half as many futures are
 * played with it (`AGAIN`).
 */
export declare const RULE: {
    /** Regret that one future in ten exceeds. */
    readonly percentile: 90;
    /** Regrets that differ by less than this part of what is at stake do not differ, however many futures are played. */
    readonly tie: 0.06;
    /** Levels, such as medians, that differ by less than this part of the best do not differ. */
    readonly level: 0.03;
    /** How many more companies may run out of money than as today, as a share of all: below one in a hundred nobody would tell. */
    readonly moreDead: 0.01;
};
/** What is recommended from. */
export interface Candidate {
    /** What it is judged by, one a future, in the order of the runs; more is better. */
    readonly values: Float64Array;
    /** Whether it breaks a limit beyond chance. */
    readonly breaks: boolean;
    /** By how much it misses limits that are asked for, as a part of their bounds, all together: counts where nothing keeps them. */
    readonly miss?: number;
    /** How much it changes of what is done today (see `upheaval`): of equals, the least is chosen. */
    readonly upheaval: number;
}
/** Where one candidate stands. */
export interface Place {
    /** Whether it keeps the limits. */
    readonly kept: boolean;
    /** Its regret, against the best of all that keep them, or that come nearest. */
    readonly regret: Bounded;
    /** How much more that is than the least, in the same futures. */
    readonly behind: Bounded;
    /**
     * Whether it is as good as the least: for practical purposes, or because chance does not tell it from what is: in 95% of the cases none but these comes
     * within `RULE.tie` with another seed and half as many futures.
     */
    readonly tied: boolean;
    /** As good for practical purposes (`RULE.tie`), which does not shrink with more futures. */
    readonly practical: boolean;
}
export interface Recommendation {
    /** One for each candidate. */
    readonly places: readonly Place[];
    /** Index of what is recommended, and of the one with the least regret. */
    readonly choice: number;
    readonly least: number;
    /** What is at stake: the mean size of what the one with the least regret reaches; a small part of it (`RULE.tie`) is no difference. */
    readonly stake: number;
}
/**
 * Recommends one of several candidates, all judged in the same futures.
 *
 * @param certain whether it is true of each future or not (1 or 0): the regret is then its mean, the share of the futures
 * @param effect as in `meanOf`
 */
export declare function recommend(candidates: readonly Candidate[], certain?: boolean, effect?: number): Recommendation;
/**
 * Whether more companies run out of money than as today, by more than one in a hundred and beyond chance. Each is 1 for
 * a company out of money, a future an entry.
 */
export declare function killsMore(dead: Float64Array, today: Float64Array, effect?: number): boolean;
