import type { Bounded } from '../../summary/estimate.js';
import { type Axis } from './families.js';
import { type Trial } from './trial.js';
/** A trial at a place of the finest grid. */
export interface Tested {
    readonly place: readonly number[];
    readonly trial: Trial;
}
/** What a search has found. All of it is in `tested`, in the order of the places. */
export interface Found {
    readonly tested: readonly Tested[];
    /** The best within the limits; where nothing keeps them, what comes nearest. */
    readonly best: Tested;
    /** The best without limits. */
    readonly free: Tested;
}
/**
 * Looks for the best place of a family: on a coarse grid, then twice between its places, where something may be found: around the best, with limits and
 * without, and along a single axis wherever one neighbour is as good as the best, or within the limits, and the other is not. Plain, and the same each time;
 * a peak narrower than the first grid is not found.
 */
export declare function search(axes: readonly Axis[], test: (place: readonly number[]) => Promise<Trial>): Promise<Found>;
/** Places of a search’s first grid, and about how many more are looked at. */
export declare const trialsIn: (axes: readonly Axis[], limited: boolean) => number;
/** How much a trial is worse than the best of a search; with an interval that holds for all trials of the search at once. */
export declare const behind: (best: Tested, { trial }: Tested, all: readonly Tested[]) => Bounded;
/** Those that chance does not tell from the best; along a single axis, as far as they are next to each other. The limits are kept as well as by the best. */
export declare function asGood({ tested, best }: Found): Tested[];
