import { type Futures } from '../../simulate/play.js';
import type { Bounded } from '../../summary/estimate.js';
/** What is followed by quarter. */
export declare const FOLLOWED: readonly ["arr", "cash", "delivered"];
type Followed = (typeof FOLLOWED)[number];
/** The middle and the ends of eight futures in ten; companies out of money count with nothing. */
export interface Spread {
    readonly p10: Bounded;
    readonly p50: Bounded;
    readonly p90: Bounded;
}
/** Both decisions at the end of a quarter. */
export interface Quarter {
    readonly week: number;
    readonly date: string;
    readonly against: Readonly<Record<Followed, Spread>>;
    readonly choice: Readonly<Record<Followed, Spread>>;
    /** Useful product of the choice less that of the other, future by future, in person-weeks: below 0 it has built less so far. */
    readonly gain: Spread;
    /** Shares of all futures in which the choice is ahead in value so far, and behind; in the rest both are level, or out of money by then. */
    readonly ahead: Bounded;
    readonly behind: Bounded;
}
/** Value to date by week and run, of both decisions, and the design effect of their draws. */
interface Valued {
    readonly values: readonly [against: Float32Array, choice: Float32Array];
    readonly effect: number;
}
/** Revenue, cash, useful product and who is ahead at the end of every quarter, the start first. */
export declare function quartersOf(start: string, horizon: number, against: Futures, choice: Futures, { values: [before, after], effect }: Valued): Quarter[];
export {};
