import type { LoopName } from '../coefficients/switches.js';
import type { Bounded } from './estimate.js';
/** How one outcome of the same futures differs between two versions of a scenario. Run i of both lives in the same world, so that chance cancels. */
export interface Paired {
    /** Mean of the second minus mean of the first, with the error of that difference. */
    readonly mean: Bounded;
    /** Median of the futures’ own differences: half of them exceed it. Zero where most futures do not change. */
    readonly median: Bounded;
    /** Shares of the futures in which the second is higher, and lower; in the others both are the same. */
    readonly higher: Bounded;
    readonly lower: Bounded;
}
/** What a loop is judged by, at the horizon, and whether more of it is better. `surviving` is 1 for a company that is alive or acquired, else 0. */
export declare const LOOP_OUTCOMES: {
    readonly surviving: true;
    readonly arr: true;
    readonly delivered: true;
    readonly velocity: true;
    readonly debtRatio: false;
};
export type LoopOutcome = keyof typeof LOOP_OUTCOMES;
/** Mean and median of an outcome over all futures. */
export interface Level {
    readonly mean: Bounded;
    readonly median: Bounded;
}
/** One outcome with the loop at work and with it cut, in the same futures. `change` is what cutting does: cut minus at work. */
export interface LoopWorth {
    readonly atWork: Level;
    readonly cut: Level;
    readonly change: Paired;
    /** Shares of the futures in which cutting helps, and hurts, this outcome. */
    readonly helps: Bounded;
    readonly hurts: Bounded;
}
export interface LoopAnswer {
    /** The loop, or all of them together. */
    readonly name: LoopName | 'all';
    readonly outcomes: Readonly<Record<LoopOutcome, LoopWorth>>;
}
/** What each feedback loop is worth, in so many futures. */
export interface LoopWorths {
    readonly runs: number;
    readonly loops: readonly LoopAnswer[];
}
