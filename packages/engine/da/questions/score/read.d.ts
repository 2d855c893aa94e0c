import { type Problem } from '../../scenario/quantities/problem.js';
import type { MeasureName } from '../common/measure.js';
import type { Happened } from './entry.js';
/** A measure on a day, without any scenario: `arr at 2027-06-30`. */
export declare function readDated(text: string): {
    readonly measure: MeasureName;
    readonly date: string;
} | Problem;
/** What happened, in words: `arr at 2027-06-30 = $9.4M`, `dead at 2028-01-01 = no`. */
export declare function readOutcome(text: string): Happened | Problem;
/** What happened, from a row of a table. */
export declare function outcomeFrom(what: string, value: string): Happened | Problem;
/** How things stand on the day of a prediction, as a person writes it. */
export declare const readNow: (text: string, measure: MeasureName) => number | Problem;
/** Outcomes of a YAML file, each as `arr at 2027-06-30: $9.4M`, and every fault as file:line:column. */
export declare function readOutcomeList(file: string, text: string): {
    readonly outcomes: readonly Happened[];
    readonly faults: readonly string[];
};
