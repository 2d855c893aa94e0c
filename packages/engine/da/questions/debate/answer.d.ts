import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Distribution } from '../../coefficients/distribution.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Bounded } from '../../summary/estimate.js';
import type { Advice } from '../common/advice.js';
import type { Measure } from '../common/measure.js';
/** How a proposal does in the eyes of one person, or of the group. */
export interface PolicyScore {
    /** Mean of the judged measure over all futures, the dead too, in its unit. */
    readonly mean: Bounded;
    /** Share of the futures that are out of money by the judged week, 0–1. */
    readonly dead: Bounded;
    /** How much worse than the best in the same futures: mean of the paired differences, in the measure’s unit, 0 and up; exactly 0 for the best. */
    readonly regret: Bounded;
}
/** What somebody would choose, and how sure that is. */
export interface Verdict {
    /** By proposal. */
    readonly standings: readonly PolicyScore[];
    /** Index of the proposal with the best mean. */
    readonly best: number;
    /** Index of the next best. */
    readonly second: number;
    /** By how much the best is ahead of the second: mean of the paired differences, 0 and up. */
    readonly lead: Bounded;
    /** Chance that the second is the better one, and the lead is Monte Carlo noise, 0–0.5. */
    readonly noise: number;
    /** Share of the futures in which the best is ahead of the second. */
    readonly ahead: Bounded;
}
/** What the group would choose if all believed one side about one coefficient, and kept all else that each believes. */
export interface SideAnswer {
    readonly belief: Distribution;
    /** Names of those who believe it. */
    readonly people: readonly string[];
    /** What they weigh together, 0–1. */
    readonly weight: number;
    /** Mean of the judged measure for the group, by proposal. */
    readonly means: readonly Bounded[];
    /** Index of the proposal that the group would choose. */
    readonly best: number;
    /** Indices of the proposals that may be the best, in their order: the best, and those whose lag behind it may be chance. */
    readonly level: readonly number[];
    /**
     * By how much it is better to choose anew than to keep what the group chooses now: what half of the futures choose is
     * tried on the other half. Exactly 0 if it is the same.
     */
    readonly gain: Bounded;
    /** The choice is another one, and not by chance: the 95% interval of the gain is above 0, and what the group chooses now is none of `level`. */
    readonly flips: boolean;
}
/** What the judged measure depends on along the values that a disputed coefficient may have. */
export interface PathPoint {
    /** The coefficient’s median in this part of its values, in its unit. */
    readonly value: number;
    /** By proposal: how much better than what the group chooses now; exactly 0 for that. */
    readonly gains: readonly Bounded[];
    /** Indices of the proposals that may be the best here, in their order. */
    readonly level: readonly number[];
}
/** A coefficient on which the people do not agree, and what their disagreement is worth. */
export interface Disagreement {
    readonly coefficient: CoefficientName;
    readonly sides: readonly SideAnswer[];
    /**
     * What the group gains on average by learning first whose belief is right and then choosing, each side being right with its weight; in the measure’s
     * unit. What half of the futures advise is tried on the other half, so that it is not a gain of chance; its true value is never below 0.
     */
    readonly settling: Bounded;
    /** The same for learning the very value (the expected value of partial perfect information), which is never less than settling. */
    readonly knowing: Bounded;
    /** From the lowest to the highest values. */
    readonly along: readonly PathPoint[];
}
/** Who is right about what, and does it matter? */
export interface DebateAnswer {
    readonly version: string;
    /** What all agree on. */
    readonly scenario: Scenario;
    /** Futures of each world. */
    readonly runs: number;
    readonly name: string;
    readonly description: string;
    readonly judge: Measure;
    readonly better: 'more' | 'less';
    /** Those that differ in what is decided; all indices are into these. */
    readonly proposals: readonly string[];
    /** Names of those that decide the same in every week as one before them, which stands for both. */
    readonly same: readonly {
        readonly name: string;
        readonly as: string;
    }[];
    /** Weights are shares of 1. */
    readonly people: readonly {
        readonly name: string;
        readonly weight: number;
        readonly verdict: Verdict;
    }[];
    /** By the weighted mean over the people. */
    readonly group: Verdict;
    /** What the rule recommends to the group, and to each person by the beliefs it holds; names of proposals. */
    readonly advice: Advice;
    readonly advised: readonly string[];
    /** The proposal that all can live with: its largest regret of any person is the least there is. */
    readonly livable: {
        readonly proposal: number;
        /** Index of the person who gives up most. */ readonly person: number;
        readonly regret: Bounded;
    };
    /** Those worth most first. */
    readonly disagreements: readonly Disagreement[];
}
