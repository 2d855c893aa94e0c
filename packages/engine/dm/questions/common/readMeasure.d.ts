import { type Problem } from '../../scenario/quantities/problem.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Measure, type MeasureName } from './measure.js';
/** A measure by its name, in any spelling: `arr`, `debt ratio`, `alive`. */
export declare function readMeasureName(text: string): MeasureName | Problem;
/** A week of a scenario by a point in time: `month 36`, `year 4`, `2029-06-30`, `end`; or the first day of `June 2029`, `Q2 2029`. */
export declare function readWeek(text: string, { start, horizon }: Pick<Scenario, 'start' | 'horizon'>): number | Problem;
/** A measure with its time: `arr at year 4`; without a time at the horizon. */
export declare function readMeasure(text: string, scenario: Pick<Scenario, 'start' | 'horizon'>): Measure | Problem;
/**
 * A measure that decisions are judged by, with its time: not one that a company saves by dying, nor, unless `neutral`
 * ones are shown without a verdict, one that is neither good nor bad.
 */
export declare function readJudged(text: string, scenario: Pick<Scenario, 'start' | 'horizon'>, { neutral }?: {
    neutral?: boolean | undefined;
}): Measure | Problem;
