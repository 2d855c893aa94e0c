import type { Scenario } from '../../scenario/scenario.js';
import type { Fate } from '../../simulate/fates.js';
import type { Bounded } from '../../summary/estimate.js';
import type { Doors } from '../../summary/doors.js';
import type { Level, Paired } from '../../summary/loops.js';
import type { Fan, Timed } from '../../summary/summary.js';
import type { Year } from './year.js';
import type { Crossover } from './crossover.js';
import type { AtFirst } from './start.js';
import type { CompareTerms, Criterion } from './terms.js';
/** What stands beside each other in a comparison, in the week of the answer; the dead count. */
export declare const COMPARED: {
    readonly judged: "What is judged by";
    readonly surviving: "Alive or acquired";
    readonly delivered: "Useful product delivered, person-weeks";
    readonly arr: "Annual recurring revenue, $M";
    readonly profit: "Gross profit to date, until the company is sold or out of money, $M";
    readonly people: "What people have cost to date, $M";
    readonly value: "Value to date, discounted, $M";
};
export type Compared = keyof typeof COMPARED;
/** One alternative by itself. */
export interface AlternativeAnswer {
    readonly name: string;
    readonly scenario: Scenario;
    /** By `Comparison.weeks`. */
    readonly fans: Readonly<Record<'judged' | 'delivered' | 'arr' | 'value', Fan>>;
    /** Share of all futures in each state; the states add up to 1. */
    readonly fates: Readonly<Record<Fate, readonly number[]>>;
    readonly levels: Readonly<Record<Compared, Level>>;
}
/** An alternative against the baseline, in the same futures: differences are the alternative’s value minus the baseline’s, run by run. */
export interface Contest {
    readonly name: string;
    /** Differences over time, by `Comparison.weeks`. */
    readonly differences: Readonly<Record<'judged' | 'arr' | 'value', Fan>>;
    /** Shares of the futures in which the alternative is ahead, and behind, in what is judged by, by `Comparison.weeks`; in the others both are level. */
    readonly ahead: readonly Bounded[];
    readonly behind: readonly Bounded[];
    /** The same in the week of the answer; and the share of all futures in which both are out of money, and nobody is ahead. */
    readonly beats: {
        readonly ahead: Bounded;
        readonly behind: Bounded;
        readonly gone: Bounded;
    };
    /** Differences in the week of the answer. */
    readonly changes: Readonly<Record<Compared, Paired>>;
    /** First week in which it decides otherwise than the baseline: months until it is even, or paid back, count from here. */
    readonly from: number;
    /** What its first twelve months cost. */
    readonly year: Year;
    /** When it overtakes in what is judged by, for good; and in value to date: the payback. */
    readonly crossover: Crossover;
    readonly payback: Crossover;
    readonly atFirst: AtFirst;
    /** Who lives in the week of the answer: shares of all futures that add up to 1. */
    readonly lives: Readonly<Record<'both' | 'alternative' | 'baseline' | 'neither', Bounded>>;
    /**
     * Where a lead in value comes from, in $M in the mean of all futures: what each side has more than the other where it runs out of money first (above 0 where
     * it gains by dying, as the dead stop losing money), and in all other futures. Both together are the whole difference.
     */
    readonly dying: Readonly<Record<'alternative' | 'baseline', {
        readonly first: Bounded;
        readonly otherwise: Bounded;
    }>>;
    /** What waiting with the alternative costs, in $M of value to date: below 0 it saves. */
    readonly waiting: {
        /**
         * Weeks of waiting that were played; null for the average of all waits from none to the week of the answer, which
         * is the whole difference spread over it.
         */
        readonly weeks: number | null;
        readonly cost: Bounded;
        readonly perMonth: Bounded;
    };
}
/** Decisions compared in the same futures: plain data. Run i of all alternatives lives in the same world and meets the same chances. */
export interface Comparison extends Timed {
    /** The baseline’s. */
    readonly scenario: Scenario;
    readonly terms: CompareTerms;
    readonly judge: Criterion;
    /** The first is the baseline. */
    readonly alternatives: readonly AlternativeAnswer[];
    /** Each other alternative, in their order. */
    readonly contests: readonly Contest[];
    /** By alternative, and by alternative: the share of the futures in which the first is ahead of the second in what is judged by, in the week of the answer. */
    readonly pairs: readonly (readonly Bounded[])[];
    /** Through which door each contest’s difference came, in the week of the answer, where it was asked for (the question `throughDoors`). */
    readonly doors?: readonly Doors[];
}
