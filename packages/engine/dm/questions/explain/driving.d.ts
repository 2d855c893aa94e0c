import { type LoopName } from '../../coefficients/switches.js';
import type { Scenario } from '../../scenario/scenario.js';
/** What each feedback loop was doing in one future, over time. */
export interface Driving {
    readonly weeks: readonly number[];
    /** Weeks for which it was cut. */
    readonly within: number;
    /** By loop: what it did to the useful product delivered in that time, as a part of it without the loop: −0.05, it took 5%. */
    readonly effects: Readonly<Record<LoopName, readonly number[]>>;
    /** The loop that did most, or null where none moved a hundredth. */
    readonly strongest: readonly (LoopName | null)[];
}
/**
 * Which feedback loop was driving when: in each week of the grid the future is lived on for a year as it was, and again with each loop cut from that week on;
 * the loop whose absence changes the useful product of the year most is the one that drives. A company that ends earlier is looked at to its end.
 *
 * @param weeks ascending, 0 to the horizon; those after the company’s end are left out of the answer
 */
export declare function drivingLoops(scenario: Scenario, run: number, weeks: readonly number[]): Driving;
