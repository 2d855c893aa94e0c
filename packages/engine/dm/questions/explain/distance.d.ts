import { type Fate } from '../../simulate/fates.js';
/** How a future ends: at the horizon, the dead counted as all futures are (see `Outcome.dead`). */
export interface Ending {
    readonly fate: Fate;
    /** First week in which the company was no longer alive, or null. */
    readonly end: number | null;
    /** $M a year. */
    readonly arr: number;
    /** Useful product since week 0, person-weeks. */
    readonly delivered: number;
    /** Velocity in the last week that was lived, 0–1. */
    readonly velocity: number;
    /** Rounds closed by then. */
    readonly rounds: number;
}
export declare const isDeath: ({ fate }: Pick<Ending, "fate">) => boolean;
/** How far one end is from another, as a part of the larger revenue, or of the longer life where both die; 1 if one company lives and the other does not. */
export declare function distance(a: Ending, b: Ending): number;
/** Whether two ends differ by enough to tell: by 1% of the revenue, or by more than a month where both companies die. */
export declare const differs: (a: Ending, b: Ending) => boolean;
