import { type Problem } from './quantities/problem.js';
/** A point in time as written: weeks since the start, or a day. */
export type Moment = {
    readonly weeks: number;
} | {
    readonly day: number;
};
/** `month 6`, `6 months`, `week 26`, `2028-03-01`. */
export declare function readMoment(text: string): Moment | Problem;
/** The week of a moment, the start of the scenario being day `start`. */
export declare const weekOf: (moment: Moment, start: number) => number;
