import type { EarlySign, SignName } from '../../summary/danger.js';
/** A sign in futures: its value in a week, NaN where the company is no longer alive. */
export interface Watched {
    readonly name: SignName;
    readonly runs: number;
    readonly at: (run: number, week: number) => number;
}
/**
 * From how many months before on a sign tells those that will be lost from those that will not: each of the first, so long before it is lost, is held against
 * all of the second in the same week, so that the age of the company plays no part.
 *
 * @param onset by run: week in which it is lost, −1 where it is not
 * @param effect as in `meanOf`
 * @returns null where it never does
 */
export declare function signOf({ name, runs, at }: Watched, onset: ArrayLike<number>, effect?: number): EarlySign | null;
