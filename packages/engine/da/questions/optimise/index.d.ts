import type { Policy, SettingName } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import type { Bounded } from '../../summary/estimate.js';
import { type Advice } from '../common/advice.js';
import { type Limit, type Verdict } from '../common/limits.js';
import { type FamilyName, type Over } from './families.js';
import type { Goal } from './goal.js';
/** What is looked for, and where. */
export interface Objective {
    readonly goal: Goal;
    readonly limits: readonly Limit[];
    readonly over: Over;
}
/** What a policy reaches. All futures count, the dead too. */
export interface Reached {
    readonly goal: Bounded;
    /** What each limit is about, in the order of the limits, and whether it holds. */
    readonly limits: readonly {
        readonly estimate: Bounded;
        readonly verdict: Verdict;
    }[];
    readonly verdict: Verdict;
    /** Share of the companies out of money by the time of the goal. */
    readonly dead: Bounded;
}
/** A policy that was looked at in the search. */
export interface TriedPolicy extends Reached {
    readonly name: string;
    readonly policy: Policy;
    /** Its settings, in the order of the axes. */
    readonly at: readonly number[];
    /** How much worse it is than the best of its family, in the same futures; the interval holds for the whole family at once. */
    readonly behind: Bounded;
    /** Whether chance does not tell it from the best, and it keeps the limits as well. */
    readonly asGood: boolean;
}
/** A policy in futures that had no part in its choice. */
export interface FreshPolicy extends Reached {
    readonly name: string;
    /** How much worse it is than the best of all, in the same futures. */
    readonly behind: Bounded;
}
/** The best of one family. */
export interface FamilyAnswer {
    readonly family: FamilyName;
    /** The settings that were searched, from where to where; the first, coarse grid; and from where to where they are as good as the best. */
    readonly axes: readonly {
        readonly setting: SettingName;
        readonly from: number;
        readonly to: number;
        readonly grid: readonly number[];
        readonly good: readonly [number, number];
    }[];
    /** All that was looked at, in the order of the settings. */
    readonly tried: readonly TriedPolicy[];
    /** Index of the best within the limits (what comes nearest, where nothing keeps them) and of the best without limits. */
    readonly best: number;
    readonly free: number;
    /** The best, in fresh futures. */
    readonly fresh: FreshPolicy;
}
export interface OptimiseAnswer extends Objective {
    readonly version: string;
    readonly scenario: Scenario;
    /** Fresh futures in which what was found was tried again. */
    readonly runs: number;
    /** Futures in which each policy was tried while searching. */
    readonly searched: number;
    /** Seed of the fresh futures. */
    readonly freshSeed: string;
    readonly families: readonly FamilyAnswer[];
    /** Index of the family with the best of all. */
    readonly best: number;
    /** What the rule recommends of what was tried: all constant shares, the best of every other rule, and what the scenario does anyway, by what they do. */
    readonly advice: Advice;
    /** That, in the fresh futures. */
    readonly advised: FreshPolicy;
    /** What the scenario does anyway, in the fresh futures. */
    readonly own: FreshPolicy;
    /** The best of all if there were no limits, in the fresh futures; null where the limits cost nothing. */
    readonly free: FreshPolicy | null;
}
/** About how many futures `optimise` plays. */
export declare function futuresToOptimise(scenario: Scenario, { over, limits }: Pick<Objective, 'over' | 'limits'>): number;
/**
 * The best share for debt over time, for a goal and within limits: constant, by stage, or by a threshold. Each is
 * searched on a grid that becomes finer where it matters, all in the same futures; what was found is then tried in
 * fresh ones, as the best of many owes some of its lead to chance.
 */
export declare function optimise(scenario: Scenario, { goal, limits, over }: Objective, play?: Play): Promise<OptimiseAnswer>;
