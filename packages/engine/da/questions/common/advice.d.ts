import type { Scenario } from '../../scenario/scenario.js';
import type { Futures } from '../../simulate/play.js';
import type { Bounded } from '../../summary/estimate.js';
import { type Measure, type MeasureName } from './measure.js';
import { type Candidate, type Recommendation } from './recommend.js';
/** What decisions can be judged by: each answer is judged by one (`YARDSTICK`, unless it was asked for another) and shows the others. */
export declare const YARDSTICKS: readonly ["value", "delivered", "arr", "surviving"];
export type Yardstick = (typeof YARDSTICKS)[number];
/** The median of each yardstick over all futures, the dead too; of survival the share. */
export type Levels = Readonly<Record<Yardstick, number>>;
/** All yardsticks in one week. */
export declare const yardsticksIn: (week: number) => Measure[];
/** @param futures with `yardsticksIn` that week */
export declare const levelsOf: (scenario: Scenario, futures: Futures, week: number) => Levels;
/** What is recommended from, by name. */
export interface Named extends Candidate {
    readonly name: string;
    /** The share for debt, where it is more than any company is known to have paid (`beyondSeen`). */
    readonly beyond: number | null;
    readonly levels: Levels;
}
/** What another yardstick says. */
export interface OtherVoice {
    readonly yardstick: Yardstick;
    /** What has the most of it. */
    readonly best: string;
    /** Whether what is recommended comes within 3% of that (`RULE.level`). */
    readonly agrees: boolean;
}
/** What the other yardsticks say of a choice. */
export declare function voicesOn(candidates: readonly Pick<Named, 'name' | 'levels'>[], choice: number, judge: MeasureName): OtherVoice[];
/** What the rule recommends (see `RULE`), by name. */
export interface Advice {
    readonly choice: string;
    /**
     * All that are as good, the choice among them; those of them that are so for practical purposes, however many futures
     * are played; and what breaks the limit.
     */
    readonly asGood: readonly string[];
    readonly practical: readonly string[];
    readonly dropped: readonly string[];
    /** What has the least regret, and how much more of it the choice has: where it is not the choice itself, that is simpler. */
    readonly least: string;
    readonly behind: Bounded;
    /** The share that the choice pays, where it is more than any company is known to have paid. */
    readonly beyond: number | null;
    readonly others: readonly OtherVoice[];
}
/**
 * The rule, and what other yardsticks say to it.
 *
 * @param judge what the values of the candidates are
 * @param certain whether that is true of each future or not
 * @param effect as in `meanOf`
 */
export declare const adviseOn: (candidates: readonly Named[], judge: MeasureName, certain?: boolean, effect?: number) => Advice;
/** The same, of what the rule has said already. */
export declare function adviceFrom(candidates: readonly Pick<Named, 'name' | 'levels' | 'beyond'>[], judge: MeasureName, { choice, least, places }: Pick<Recommendation, 'choice' | 'least' | 'places'>): Advice;
