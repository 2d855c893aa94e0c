import type { Scenario } from '../../scenario/scenario.js';
import { type Bounded } from '../../summary/estimate.js';
import type { Futures } from '../../simulate/play.js';
import { type Measure } from '../common/measure.js';
import { type Advice, type Levels } from '../common/advice.js';
/** What a decision is against another one, over the same futures. */
export type Verdict = 'wins' | 'loses' | 'undecided';
/** What comes out of a decision by the judged week: the level of what is judged, and how many live. The dead count. */
export interface PointLevels {
    /** Median of what is judged; of what is true or not (surviving, dead, stalled) the share of the futures. */
    readonly level: Bounded;
    readonly mean: Bounded;
    /** Share of the futures alive or acquired, and stalled or out of money, in that week. */
    readonly surviving: Bounded;
    readonly stalled: Bounded;
}
/** A decision against another one, future by future. */
export interface Against {
    /**
     * Share of the futures that end better, and worse; the rest end alike, or out of money with both: nobody is ahead
     * there. Higher and lower, where neither is better.
     */
    readonly ahead: Bounded;
    readonly behind: Bounded;
    /** Mean of the differences. */
    readonly change: Bounded;
    /** Whether more futures end ahead than behind, or fewer, beyond 99% of chance (McNemar’s exact test). */
    readonly verdict: Verdict;
}
/** What was judged in every future of one scenario, in the order of the runs. Many of them are held at once: six bytes a run. */
export interface MeasuredFutures {
    readonly values: Float32Array;
    /** 1 for a future of which it is true. */
    readonly surviving: Uint8Array;
    readonly stalled: Uint8Array;
    readonly levels: Levels;
    /** As in `meanOf`. */
    readonly effect: number;
}
/** Bytes that judging so many scenarios takes at most. */
export declare const memoryToJudge: (runs: number, scenarios: number) => number;
/** What has to be played to judge. */
export declare const wantedToJudge: (measure: Measure) => import("../../simulate/play.js").Wanted;
export declare function measuredIn(scenario: Scenario, futures: Futures, measure: Measure): MeasuredFutures;
export declare function pointLevels({ values, surviving, stalled, effect }: MeasuredFutures, { name }: Measure): PointLevels;
/** One decision against another, `first`. */
export declare function against(first: MeasuredFutures, second: MeasuredFutures, { name }: Measure): Against;
/**
 * What the rule recommends of decisions; null where they are about other companies, or there is nothing to choose by.
 */
export declare function adviseAmong(today: {
    readonly scenario: Scenario;
    readonly judged: MeasuredFutures;
}, decisions: readonly {
    readonly name: string;
    readonly scenario: Scenario;
    readonly judged: MeasuredFutures;
}[], { name: measure }: Measure): Advice | null;
/** The best of several decisions by the level of what is judged; of several as high, the first. */
export declare function bestOf(levels: readonly PointLevels[], { name }: Measure): number;
/**
 * Whether the levels of two decisions in the same futures differ by no more than may be chance.
 *
 * @param comparisons how many are held against the first: with 95% the truly best one of all is alike, though the first is best by chance (Bonferroni)
 */
export declare function alike(first: MeasuredFutures, second: MeasuredFutures, { name }: Measure, comparisons: number): boolean;
