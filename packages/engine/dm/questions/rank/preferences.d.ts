import type { Bounded } from '../../summary/estimate.js';
import { type FigureWithSample } from '../common/statistic.js';
/** A policy with all that it is compared by: more of each is better. */
export interface PolicyFigures {
    readonly name: string;
    readonly middle: FigureWithSample;
    readonly worst: FigureWithSample;
    readonly surviving: FigureWithSample;
    /** The part that it keeps of what the best policy of each future reaches: 1 minus the relative regret. */
    readonly kept: FigureWithSample;
}
/** Three ways to want the best, each a plain rule: which figure is to be largest, and which decides between equals. */
export declare const PREFERENCES: {
    readonly growth: {
        readonly name: "growth first";
        readonly rule: "the best middle";
        readonly by: "middle";
        readonly then: "surviving";
    };
    readonly survival: {
        readonly name: "survival first";
        readonly rule: "the most companies alive or acquired; of equals, the best mean of the worst 5%";
        readonly by: "surviving";
        readonly then: "worst";
    };
    readonly balanced: {
        readonly name: "balanced";
        readonly rule: "the least given up, as a part of what the best policy of each future reaches";
        readonly by: "kept";
        readonly then: "surviving";
    };
};
export type Preference = keyof typeof PREFERENCES;
/** The best policy of one temper. */
export interface PreferenceChoice {
    readonly temper: Preference;
    /** Name of the policy. */
    readonly winner: string;
    /** Names of those that chance could have put first instead, best first: their distance to the winner, in the same futures, may be none. */
    readonly asGood: readonly string[];
    /** What the winner has ahead of the second, in the figure this temper looks at, more being better. */
    readonly lead: Bounded;
}
/** The best by the rule of a temper. At least two standings. */
export declare function choose(temper: Preference, standings: readonly PolicyFigures[]): PreferenceChoice;
/**
 * Whether the first is at least as good in the middle and in survival, and in one of them better by more than chance.
 *
 * @param rivals how many are held against the second: with 95% none beats it, in either figure, by chance alone (Bonferroni)
 */
export declare function beats(first: PolicyFigures, second: PolicyFigures, rivals: number): boolean;
