import type { Policy } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Bounded } from '../../summary/estimate.js';
import { type Play } from '../../simulate/play.js';
/** How late a change of policy still rescues futures that would stall or run out of money without it. */
export interface LastSafeStart {
    /** The policies before and after the change, in a few words. */
    readonly before: string;
    readonly after: string;
    /** Week in which a future counts as stalled or not. */
    readonly by: number;
    /** Share of the futures that are stalled or out of money by then if nothing changes. */
    readonly lost: Bounded;
    /** Weeks in which the change may come, rising from 0. */
    readonly starts: readonly number[];
    /** By start: share of the lost futures that are not lost then; empty if none is lost. */
    readonly rescued: readonly Bounded[];
    /** By start: share of the other futures that are lost for the change; empty if all are lost. */
    readonly harmed: readonly Bounded[];
    /**
     * Whether a change in week 0 rescues more futures than it harms, beyond 95% of chance (McNemar’s exact test); `harms` where it is the other way round, `open`
     * where it is not told from chance, `few` where fewer than 20 are lost, too few to tell.
     */
    readonly rescues: 'yes' | 'harms' | 'open' | 'few';
    /**
     * The last week in which the change still rescues half as many futures as in week 0, with its 95% interval; null if
     * that is never sure to end, or there is no rescue.
     */
    readonly half: {
        readonly week: number;
        readonly low: number;
        readonly high: number;
    } | null;
}
/** Plays the same futures with a change of policy in different weeks, and without it, and counts those that are lost by week `by`. */
export declare function lastSafeStart(scenario: Scenario, from: Policy, to: Policy, by?: number, play?: Play): Promise<LastSafeStart>;
/** About twenty weeks from 0 to the last, evenly spaced. */
export declare function startsUpTo(last: number): number[];
