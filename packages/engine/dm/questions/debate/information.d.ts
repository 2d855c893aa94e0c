import { type Bounded } from '../../summary/estimate.js';
import type { PathPoint } from './answer.js';
/** The group’s futures if all believe one side: what each proposal is worth, and the coefficient’s value, run by run. */
export interface SideFutures {
    readonly weight: number;
    /** [proposal][run] */
    readonly worths: readonly Float64Array[];
    readonly values: Float64Array;
    /** As in `meanOf`, of so many futures that lie in one part of the values. */
    readonly effectIn: (inside: number) => number;
}
/** Something that may be learnt of a future before the choice: which of `count` things is true of it, a number from 0. */
export interface Learnable {
    readonly count: number;
    readonly of: (side: number, run: number) => number;
}
/** What a disagreement is worth, in the measure’s unit. */
export interface Worth {
    readonly settling: Bounded;
    readonly knowing: Bounded;
}
/**
 * What it is worth to learn who is right before choosing, each side being right with its weight; and to learn the very value, by part of the values, and
 * within a part by who is right, so that a side too light for a part of its own is heard as well. Who knows the value gains nothing by hearing who is right,
 * so it is never worth less than that. Errors are the bootstrap’s: in each resample the advice is found anew, since what half of the futures advise is chance
 * as well.
 *
 * @param random gives numbers in (0, 1), for the bootstrap
 * @param effect as in `meanOf`
 */
export declare function worthOfLearning(sides: readonly SideFutures[], parts: Learnable, random: () => number, effect?: number): Worth;
/**
 * The proposals against what is chosen now, in each part of the coefficient’s values; parts with fewer than two futures, which tell nothing, are left out.
 */
export declare function alongOf(sides: readonly SideFutures[], { count, of }: Learnable, now: number): PathPoint[];
