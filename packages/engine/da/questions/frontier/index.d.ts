import type { Policy } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import type { Advice } from '../common/advice.js';
import { type Measure } from '../common/measure.js';
import { type Against, type PointLevels } from '../sweep/judge.js';
import { type LastSafeStart } from './lastSafeStart.js';
/** What comes out of a share for debt at a growth pace, and how it stands against the least share at the same pace. */
export interface FrontierCell extends PointLevels, Against {
}
/** All shares for debt at one growth pace. */
export interface FrontierRow {
    /** Doublings of headcount a year. */
    readonly pace: number;
    /** By share. */
    readonly cells: readonly FrontierCell[];
    /**
     * The first and the last share whose level may be as good as the best, so that with 95% the truly best one is among
     * them, and where among them a parabola through their levels is best: single levels are noisy, and the best of
     * several close ones is so by chance. Indices into `shares`.
     */
    readonly best: number;
    readonly asGood: readonly [from: number, to: number];
}
/** Where debt work wins and where it loses: share for debt × growth pace. */
export interface FrontierAnswer {
    readonly version: string;
    readonly scenario: Scenario;
    /** Futures played of each cell. */
    readonly runs: number;
    readonly measure: Measure;
    readonly better: 'more' | 'less';
    /** Shares of the engineers’ free weeks that go to debt, rising from 0. */
    readonly shares: readonly number[];
    readonly rows: readonly FrontierRow[];
    /** Index of the row that is nearest to the scenario’s own pace. */
    readonly ownRow: number;
    /** What the rule recommends of the shares at the scenario’s own pace, by name; against as today. */
    readonly advice: Advice;
    /** The row from which on a faster pace gives the very same futures; 0 where the pace changes nothing at all, the last row where it always does. */
    readonly steadyFrom: number;
    /** Null where the company would change to no debt work, from which it comes. */
    readonly start: LastSafeStart | null;
}
export interface FrontierOptions {
    readonly measure: Measure;
    /** Shares and paces, each at least 2. */
    readonly steps?: number;
    /** What the company changes to, for the last safe start; by default to the best share at its own pace. */
    readonly to?: Policy;
}
export declare const FRONTIER_STEPS = 21;
export declare const MOST_SHARE = 0.6;
export declare const MOST_PACE = 2;
/**
 * Plays the same futures under fixed shares for debt from 0 to 60% and growth paces from 0 to 2 doublings a year, and
 * judges each share against none at the same pace. Throws a RangeError for a measure of which neither more nor less is
 * better.
 */
export declare function frontier(scenario: Scenario, { measure, steps, to }: FrontierOptions, play?: Play): Promise<FrontierAnswer>;
