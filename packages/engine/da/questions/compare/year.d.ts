import { type Futures } from '../../simulate/play.js';
import { type Bounded } from '../../summary/estimate.js';
import { type Reached } from './crossover.js';
interface Spread {
    readonly mean: Bounded;
    readonly p10: Bounded;
    readonly p90: Bounded;
}
/** Share of all futures in which something never comes; and of those in which both are out of money by the end, which are among them. */
export interface Never {
    readonly never: Bounded;
    readonly gone: Bounded;
}
/**
 * What a decision costs in the twelve months from its start, against what it is held against; above 0 it builds less. What was shipped in a week was shipped,
 * and customers had it, whatever became of the company later; but a company out of money has nothing left of it, and nothing of it back.
 */
export interface Year {
    readonly from: number;
    readonly until: number;
    /** Fewer roadmap items (the outcome `roadmapItems`), over the futures; and how many the other ships. */
    readonly items: Spread;
    readonly of: Bounded;
    /** Person-weeks of useful product in an item. */
    readonly itemSize: number;
    /**
     * The week in which it ships least, beside the other, and by which part of what is shipped in that week; null where
     * it never ships less by more than chance.
     */
    readonly worst: {
        readonly week: number;
        readonly part: Bounded;
    } | null;
    /** Half of what the year costs is spent by this week; null where it costs nothing. */
    readonly half: number | null;
    /**
     * Week in which half of all futures have them back, with more useful product for good, of which the dead have none (`delivered`), and its 95% interval; and
     * the share of the futures that never do.
     */
    readonly back: Reached & Never;
}
/**
 * @param other futures of what it is held against, and of the choice, each with `delivered` in every week
 * @param itemSize person-weeks of an item
 * @param effect as in `meanOf`
 */
export declare function yearOf(other: Futures, choice: Futures, itemSize: number, from: number, horizon: number, effect?: number): Year;
export {};
