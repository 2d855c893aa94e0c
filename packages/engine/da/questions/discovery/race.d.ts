import { type Bounded } from '../../summary/estimate.js';
/** Where a decision ends ahead of another, where behind, and where both are out of money, as shares of all futures; the rest is level. */
export interface Race {
    readonly ahead: Bounded;
    readonly behind: Bounded;
    readonly bothDead: Bounded;
    readonly level: Bounded;
}
/**
 * By run: 1 where the second is ahead, −1 where it is behind, 0 where they are level or both out of money.
 *
 * @param gains of the second over the first
 */
export declare const sidesOf: (gains: Float64Array, bothDead: (run: number) => boolean) => Int8Array;
/** @param effect as in `meanOf` */
export declare function raceOf(sides: Int8Array, bothDead: (run: number) => boolean, effect?: number): Race;
