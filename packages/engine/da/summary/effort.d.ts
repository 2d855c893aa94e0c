import { type Block } from '../simulate/block.js';
import { type ActivityName } from '../simulate/outcomes.js';
import { ExactSums } from './exactSums.js';
import type { Effort, EffortName } from './summary.js';
/** What debt takes: features that it eats, its repayment, and the incidents. */
export declare const DEBT_ACTIVITIES: readonly ActivityName[];
/** Memory of where the weeks go, of so many reported weeks. */
export declare const effortRoom: (weeks: number) => number;
/**
 * Where the engineers’ weeks go: the weeks of an activity as a share of all weeks worked by all companies, in each reported week and from start to end.
 * A share is a ratio of two means over the runs, x̄/ȳ; its error, by the delta method, is that of the mean of x − (x̄/ȳ) y, over ȳ.
 *
 * It depends on which blocks were added and not on their order.
 */
export declare class EffortTally {
    #private;
    readonly reported: readonly number[];
    readonly sums: ExactSums;
    constructor(reported: readonly number[], room?: ArrayBufferLike);
    add(block: Block): void;
    /** The shares among so many runs. @param effect as in `meanOf` */
    shares(runs: number, effect?: number): Record<EffortName, Effort>;
}
