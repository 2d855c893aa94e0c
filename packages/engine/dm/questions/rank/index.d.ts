import type { Policy, PolicyName } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import type { Doors } from '../../summary/doors.js';
import { type Bounded } from '../../summary/estimate.js';
import { type Measure } from '../common/measure.js';
import { type Advice } from '../common/advice.js';
import { type PreferenceChoice } from './preferences.js';
import { type Statistic } from '../common/statistic.js';
/** One policy among all, in the same futures. The dead count (see `Outcome.dead`). */
export interface RankedPolicy {
    readonly name: string;
    /** What it does, with all settings. */
    readonly words: string;
    /** Its rule (see `POLICIES`); null for a scenario that changes its policy on the way. */
    readonly policy: PolicyName | null;
    /** The settings that the rule reads, the defaults too. */
    readonly settings: Policy['settings'] | null;
    /** Whether it is the scenario’s own. */
    readonly own: boolean;
    /** The steady share that it pays, 0–1; null for a rule that changes it. */
    readonly share: number | null;
    /** The middle of the measure: its median, or the share of the futures in which it is true; and where the middle 80% of the futures end. */
    readonly middle: Bounded;
    readonly p10: Bounded;
    readonly p90: Bounded;
    /** Mean of the worst 5% of the futures. */
    readonly worst: Bounded;
    /** Share of the companies alive or acquired by then. */
    readonly surviving: Bounded;
    /** How far it falls short of the policy that is best in that very future: 0 where it is the best itself, never negative. */
    readonly regret: {
        readonly mean: Bounded;
        /** One future in ten has more. */
        readonly p90: Bounded;
        /**
         * Mean of the regret as a part of what the best policy reaches (where less is better: of what it has itself), 0–1.
         * A company dead where another policy keeps it alive has lost all.
         */
        readonly part: Bounded;
    };
    /** Share of the futures in which no other is better; where several are best, each has its part. Futures in which all reach the same are nobody’s. */
    readonly best: Bounded;
    /** No other policy does as well in the middle and in survival, and better in one of them by more than chance. */
    readonly efficient: boolean;
}
/** The policies of a scenario in order. */
export interface RankAnswer {
    readonly version: string;
    readonly scenario: Scenario;
    readonly runs: number;
    /** What they are judged by. */
    readonly measure: Measure;
    /** What `middle` is. */
    readonly statistic: Statistic;
    readonly advice: Advice;
    /** What the same rule chooses of plain shares alone; null where that is no other. */
    readonly plain: string | null;
    /** The best middle first. */
    readonly policies: readonly RankedPolicy[];
    readonly tempers: readonly PreferenceChoice[];
    /** Share of the futures in which every policy reaches the same, as where all run out of money. */
    readonly same: Bounded;
    /** Through which door what is recommended is ahead of the scenario’s own policy; null where that is recommended. */
    readonly doors: {
        readonly name: string;
        readonly against: string;
        readonly through: Doors;
    } | null;
}
/** How many futures `rank` plays at most. */
export declare const rankFutures: (scenario: Scenario, more?: readonly Policy[]) => number;
/**
 * Ranks policies in the same futures: fixed shares from nothing to all there is, one that follows how slow work is, a low limit
 * to debt, every other rule with its defaults, the scenario’s own, and any more.
 *
 * @param measure what they are judged by, and in which week; value to date at the horizon, if not given
 * @param more policies besides those
 * @param play who plays; this thread, if not given
 * @throws RangeError for a measure of which neither more nor less is better
 * @example
 * const { policies, advice } = await rank({ ...scenario, runs: 100 });
 * const best = policies[0].middle; // in the unit of the measure, with its error and 95% interval
 */
export declare function rank(scenario: Scenario, measure?: Measure, more?: readonly Policy[], play?: Play): Promise<RankAnswer>;
