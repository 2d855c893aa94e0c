import type { Kind } from '../../scenario/quantities/kinds.js';
import type { Problem } from '../../scenario/quantities/problem.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Outcome, type WantedName } from '../../simulate/outcomes.js';
import { type Futures, type Wanted } from '../../simulate/play.js';
/** What decisions are judged by besides the outcomes that are recorded: 1 for a company of which it is true, else 0. */
export declare const CONDITIONS: {
    readonly surviving: {
        readonly meaning: "Alive or acquired";
        readonly unit: "share";
        readonly better: "more";
    };
    readonly dead: {
        readonly meaning: "Out of money, or given up by its founders";
        readonly unit: "share";
        readonly better: "less";
    };
    readonly stalled: {
        readonly meaning: "Stalled (velocity under 60%) or out of money";
        readonly unit: "share";
        readonly better: "less";
    };
};
export type ConditionName = keyof typeof CONDITIONS;
export type MeasureName = WantedName | ConditionName;
export declare const MEASURE_NAMES: readonly MeasureName[];
/**
 * What decisions are judged by unless something else is asked for, by every command: the value of the company. It is the one measure that holds the others
 * together: useful product wins customers, and counts as the revenue it brings and keeps; what people cost is taken off; and a company out of money is left
 * with what it has spent. Revenue alone forgets cost and praises a company that grows until it dies; product alone forgets whether anybody pays for it.
 */
export declare const YARDSTICK = "value";
/** One number of every future: a measure, in a week of the horizon. */
export interface Measure {
    readonly name: MeasureName;
    /** 0 to the horizon. */
    readonly week: number;
}
export declare const isCondition: (name: MeasureName) => name is ConditionName;
/** What a measure means, and its unit. */
export declare const aboutMeasure: (name: MeasureName) => {
    readonly meaning: string;
    readonly unit: Outcome["unit"];
};
/** What has to be played to know these measures. */
export declare function wantedFor(measures: readonly Measure[]): Wanted;
/**
 * The measure in every future as decisions are judged by it, in the order of the runs. The dead count: as out of money, as stalled, with nothing where more is
 * better, and as the worst there is where less is (`worstOf`), in medians, percentiles, pairs and means alike, so that dying never looks better than living.
 */
export declare function valuesOf(scenario: Scenario, futures: Futures, measure: Measure): Float64Array;
/** The measure in every future as it was recorded, in the order of the runs: the dead as their outcome says (`Outcome.dead`). */
export declare function recordedOf(scenario: Scenario, futures: Futures, { name, week }: Measure): Float64Array;
/** What kind of quantity a measure is written as. */
export declare const kindOf: (name: MeasureName) => Kind;
/** Whether more of it is better; null for what is neither good nor bad, such as where the weeks go. */
export declare function betterOf(name: MeasureName): 'more' | 'less' | null;
/**
 * What a company out of money counts as, in the unit of a measure of which less is better, and the most that any other
 * counts as; null for all other measures.
 */
export declare const worstOf: (name: MeasureName) => number | null;
/** Whether a company out of money has none of it: less of such a measure is never good by itself, as dying brings it about. */
export declare const emptiedByDeath: (name: MeasureName) => boolean;
/** Why decisions cannot be judged by a measure: it is neither good nor bad, or a company saves it by dying; null where they can. */
export declare function unfitAsCriterion(name: MeasureName): Problem | null;
