import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Fate } from '../../simulate/fates.js';
import type { Doors } from '../../summary/doors.js';
import type { Split } from '../../summary/split.js';
import type { Bounded } from '../../summary/estimate.js';
import type { Limit, Verdict as LimitVerdict } from '../common/limits.js';
import type { OtherVoice } from '../common/advice.js';
import type { Place } from '../common/recommend.js';
import type { Discovery } from '../discovery/index.js';
import type { Race } from '../discovery/race.js';
import type { Ground } from './ground.js';
import type { Quarter } from './quarters.js';
import type { Turn } from './turning.js';
import type { Never, Year } from '../compare/year.js';
/** The other measures that a decision could be judged by, beside value. */
export declare const OTHER_YARDSTICKS: readonly ["delivered", "arr", "surviving"];
export type OtherYardstick = (typeof OTHER_YARDSTICKS)[number];
/** One proposal among all. */
export interface ProposalAnswer extends Place {
    readonly name: string;
    readonly scenario: Scenario;
    /** First week in which it decides otherwise than as today; null if it never does. */
    readonly from: number | null;
    /** Name of the first proposal that decides the same in every week, if there is one before it. */
    readonly sameAs: string | null;
    /** How much it changes of what is done today. */
    readonly upheaval: number;
    /** Value at the end, in $M of week 0. */
    readonly value: {
        readonly median: Bounded;
        readonly mean: Bounded;
    };
    /** Share of the companies out of money by the end. */
    readonly dead: Bounded;
    readonly limits: readonly {
        readonly estimate: Bounded;
        readonly verdict: LimitVerdict;
    }[];
    /** Median useful product and revenue, and the share alive or acquired, at the end. */
    readonly others: Readonly<Record<OtherYardstick, Bounded>>;
}
/**
 * How the choice came about: `clear` nothing else is as good; `tie` others are, and it is the simplest; `stay` what is done today is as good as anything, so
 * that nothing is worth changing.
 */
export type Verdict = 'clear' | 'tie' | 'stay';
/** The decision in short: what a page, a slide and a program show first. Counts are of all futures. */
export interface Decision {
    readonly verdict: Verdict;
    /** Whether the choice keeps the limits that are asked for; false where nothing that stands for choice does, and the choice comes nearest. */
    readonly keeps: boolean;
    /** What is chosen, in words, and from which week on; week null where it is what is done today. */
    readonly choose: string;
    readonly from: number | null;
    /** What it is held against: as today, or, where that is chosen, the best of the others. */
    readonly against: string;
    /** Names of all that are as good, the choice among them; and of those that are so for practical purposes, however many futures are played. */
    readonly asGood: readonly string[];
    readonly practical: readonly string[];
    /** Value at the end: where the choice is ahead, where behind, and where both are out of money, as shares of all futures; the rest is level. */
    readonly race: Race;
    /** What it is worth more, in $M of week 0. */
    readonly worth: {
        readonly median: Bounded;
        readonly mean: Bounded;
    };
    /** Shares of all companies that live only with the choice, and only without it. */
    readonly lives: {
        readonly kept: Bounded;
        readonly killed: Bounded;
    };
    /** What the other yardsticks say of it. */
    readonly others: readonly OtherVoice[];
    readonly year: Year;
    /** Weeks from the day of the decision until it is ahead in value for good: in a tenth, half and nine tenths of all futures; null if that is not reached. */
    readonly payback: Never & {
        readonly p10: number | null;
        readonly p50: number | null;
        readonly p90: number | null;
    };
    /** Both by quarter. */
    readonly quarters: readonly Quarter[];
    /** How both end, by cause: shares of all futures, each of the two adding up to 1. */
    readonly fates: Readonly<Record<'against' | 'choice', Readonly<Record<Fate, Bounded>>>>;
    /** What waiting with the same decision costs, where that was among the proposals: the name of the one that waits, in $M a month, and weeks waited. */
    readonly waiting: {
        readonly later: string;
        readonly weeks: number;
        readonly perMonth: Bounded;
    } | null;
    /** Beliefs, and starting points, at which the rule chooses otherwise; `to` is an index into the proposals. */
    readonly turns: readonly Turn[];
    readonly grounds: readonly Ground[];
    /** Under which conditions it is behind, and what shows that in time. */
    readonly fails: Discovery;
    /**
     * The share that the choice pays, where no company is known to have paid as much, and through which door it is then ahead; and the proposal with the least
     * regret of those that somebody is known to have tried, where there is one that keeps the limits. Else null.
     */
    readonly beyond: {
        readonly share: number;
        readonly through: Doors;
        readonly tried: string | null;
    } | null;
    /**
     * A year and a half after its start: share of all futures in which it is behind in value, not both being out of money; and by how much its revenue is higher
     * than that of the other, $M a year, mean of all futures, and the other's.
     */
    readonly early: {
        readonly week: number;
        readonly behind: Bounded;
        readonly revenue: Bounded;
        readonly of: Bounded;
    };
    /** Chance moves the shares by this; and how much of the spread of what the choice is worth is ignorance (the coefficients), how much luck. */
    readonly sure: {
        readonly chance: number;
        readonly spread: Split;
        /** The coefficients that carry most of the ignorance, with their part of it, largest first. */
        readonly leaders: readonly {
            readonly name: CoefficientName;
            readonly part: number;
        }[];
        /** Part of the ignorance that coefficients of grade C carry. */
        readonly gradeC: number;
    };
}
/** One recommendation, with all that it rests on: plain data. */
export interface DecideAnswer {
    readonly version: string;
    /** As today. */
    readonly scenario: Scenario;
    readonly runs: number;
    readonly limits: readonly Limit[];
    /** What is at stake, in $M: 3% of it is no difference. */
    readonly stake: number;
    /** The first is as today. */
    readonly proposals: readonly ProposalAnswer[];
    readonly decision: Decision;
}
