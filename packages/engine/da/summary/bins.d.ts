import { type Block } from '../simulate/block.js';
import type { OutcomeName } from '../simulate/outcomes.js';
/** Bins between two order statistics of the first block; values beyond them lie in the first and the last. */
export declare const BINS = 2048;
/**
 * How the values of an outcome in a week are told apart: by bins of equal width, as the first block has them. The same for all who play the scenario.
 */
export interface Scale {
    readonly low: number;
    /** Bins in a unit. */
    readonly perUnit: number;
    /** The commonest value of the first block: many companies have just that, as the dead 0. It is 0 if all differ. */
    readonly common: number;
}
/** The scales of some outcomes in some weeks, [outcome][week], as the first block of the run has them. */
export declare function scalesFrom(first: Block, names: readonly OutcomeName[], weeks: readonly number[]): Scale[];
/** The bin of a value. Larger values have the same or a later one. */
export declare const binOf: (x: number, { low, perUnit }: Scale) => number;
/** The bin at so many bins from the lower end. */
export declare const binAt: (bins: number) => number;
