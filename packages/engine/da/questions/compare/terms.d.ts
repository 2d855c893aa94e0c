import { type Problem } from '../../scenario/quantities/problem.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type MeasureName } from '../common/measure.js';
import { type ValueTerms } from '../../simulate/value.js';
/** How decisions are compared. */
export interface CompareTerms extends ValueTerms {
    /** Who is ahead is judged by this. Work of a week counts in total, from week 0 on; anything else as it stands in a week. */
    readonly judge: MeasureName;
    /** Week in which the answer is given, 1 to the horizon. */
    readonly by: number;
    /** Weeks of waiting with an alternative, whose cost is then played; null takes the average over the horizon. */
    readonly delay: number | null;
}
export declare const COMPARE_DEFAULTS: {
    readonly delay: null;
    readonly discount: number;
    readonly multiple: number;
    readonly judge: "value";
};
/** The terms of a comparison, complete: by default at the horizon. */
export declare const termsFor: ({ horizon }: Pick<Scenario, "horizon">, given?: Partial<CompareTerms>) => CompareTerms;
/** What an outcome is in words, and whether more of it is better. */
export interface Criterion {
    readonly name: MeasureName;
    readonly meaning: string;
    readonly unit: string;
    readonly better: 'more' | 'less';
    /** Summed up from week 0 on. */
    readonly total: boolean;
}
export declare function criterionOf(name: MeasureName): Criterion;
/** What to judge by, in any spelling; not by what is neither good nor bad, nor by what a company saves by dying. */
export declare function readCriterion(text: string): MeasureName | Problem;
/** A yearly discount rate: `12%`. */
export declare const readDiscount: (text: string) => number | Problem;
/** What a company is worth in years of its revenue: `5`, `5x`. */
export declare const readMultiple: (text: string) => number | Problem;
/** The week of the answer: `month 36`. */
export declare function readBy(text: string, scenario: Pick<Scenario, 'start' | 'horizon'>): number | Problem;
/** How long one waits with an alternative, in weeks: `3 months`; at least a week, and no longer than until the answer. */
export declare function readDelay(text: string, by: number): number | Problem;
