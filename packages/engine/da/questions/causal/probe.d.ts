import { type SimulationState } from '../../simulate/state.js';
import { type PartName } from './parts.js';
/** One part answers another at once. */
export interface Answer {
    readonly from: PartName;
    readonly to: PartName;
    /** With more of itself to more of the source (1), or with less (−1). */
    readonly sign: 1 | -1;
    /**
     * How far: the change of the variable that answers, as a part of the larger of its values with and without it, 0–1;
     * of a stock, if the change went on for a year.
     */
    readonly size: number;
}
/**
 * Lives the coming step of a company again and again, each time with one variable turned, and tells which parts answer.
 *
 * Only direct answers count: all other variables of the parts are seen as they would have been, so that an answer is never that of a third. The course is
 * left as it was.
 */
export declare function probe(state: SimulationState, step: number): Answer[];
