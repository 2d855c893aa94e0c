import type { Scenario } from '../../scenario/scenario.js';
import { type Turn } from './turn.js';
/** One engineer for one month, person-weeks; and the weeks over which it is spread. */
export declare const ENGINEER_MONTH: number;
export declare const SPREAD_WEEKS = 4;
/** What one more engineer-month is worth in one future, on debt and on features, by the week in which it is given. */
export interface Marginal {
    /** Weeks in which it is given. */
    readonly weeks: readonly number[];
    /** Weeks after which its worth is counted; past the horizon if need be. */
    readonly within: number;
    /** Useful product that it brings within that time, person-weeks; null where the company has not so long to live. */
    readonly debt: readonly (number | null)[];
    readonly features: readonly (number | null)[];
    /** From when on it is worth more on debt (`ahead`), or on features; the first entry says which it is at first. */
    readonly turns: readonly Turn[];
}
/**
 * The marginal value of work on debt and on features in one future. In each week of the grid a very small part of an engineer-month is added to what the
 * company has, spread over four weeks, all of it to debt or all of it to features; everything else, chance included, stays as it is. What useful product
 * has been delivered more when the time is up is scaled to a whole month. Being a rate of change, it leaves out what a whole month might just tip over
 * (a round that closes a week sooner). Any policy keeps its rule and its memory.
 *
 * @param weeks ascending, 0 to the horizon
 * @param within weeks
 */
export declare function marginalValue(scenario: Scenario, run: number, weeks: readonly number[], within: number): Marginal;
