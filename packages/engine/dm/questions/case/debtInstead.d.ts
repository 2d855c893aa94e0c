import type { Play } from '../../simulate/play.js';
import type { Doors } from '../../summary/doors.js';
import type { BusinessCase } from './read.js';
/** The same work given to debt: so many weeks of the team, from the start of the case on. */
export interface DebtInstead {
    readonly weeks: number;
    /** What it changes in the company by the horizon, and through which door. */
    readonly doors: Doors;
}
/**
 * What the work of a case would change in revenue and survival if the same people spent it on debt: the share for debt rises by theirs of the engineers for as
 * long as the work takes. Null where there is nobody to do it.
 *
 * @param effort person-weeks that the work takes, in the middle
 */
export declare function debtInstead(given: BusinessCase, effort: number, play: Play): Promise<DebtInstead | null>;
/** How many futures that plays. */
export declare const debtInsteadFutures: (given: BusinessCase) => number;
