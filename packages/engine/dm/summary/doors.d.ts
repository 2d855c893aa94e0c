import type { DoorName } from '../coefficients/switches.js';
import type { Bounded } from './estimate.js';
/** What the doors are told of: yearly revenue in $M, the dead with none; and the share of the companies alive or acquired. */
export declare const DOOR_OUTCOMES: readonly ["arr", "surviving"];
export type DoorOutcome = (typeof DOOR_OUTCOMES)[number];
/**
 * How a difference between two decisions, the second minus the first in the mean of the same futures, comes about. `beside`, all of `through` and `together`
 * add up to `whole`.
 */
export interface DoorShares {
    readonly whole: Bounded;
    /** The difference if debt made none, all doors closed: the price of the weeks that go to debt and not to features. */
    readonly beside: Bounded;
    /**
     * What comes through each door: the mean of what is lost when it alone is closed, and of what is won when it alone is open. Where doors work together in
     * pairs this is the value of Shapley (1953): each of the two has half of it.
     */
    readonly through: Readonly<Record<DoorName, Bounded>>;
    /** All that comes through doors: the whole less what is beside them. */
    readonly byDebt: Bounded;
    /** What three doors or more do together, and none of them can be said to do. */
    readonly together: Bounded;
    /** The door through which most comes, in the sense in which all of them together work; null where chance could have put another first. */
    readonly largest: DoorName | null;
}
/** Through which doors debt makes the difference between two decisions, in so many futures, in week `by`. */
export interface Doors {
    readonly runs: number;
    readonly by: number;
    readonly outcomes: Readonly<Record<DoorOutcome, DoorShares>>;
}
