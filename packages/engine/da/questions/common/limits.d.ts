import type { Bounded } from '../../summary/estimate.js';
import type { Measure } from './measure.js';
import { type Candidate } from './recommend.js';
import { type Statistic } from './statistic.js';
/** What has to hold, whatever else is wanted. */
export interface Limit extends Measure {
    readonly statistic: Statistic;
    /** On which side of the bound it has to be. */
    readonly holds: 'above' | 'below';
    /** In the unit of the measure. */
    readonly bound: number;
}
/** Whether a limit holds: certainly (its 95% interval lies within it), too close to tell, or not. In the order in which they are preferred. */
export declare const VERDICTS: readonly ["kept", "open", "broken"];
export type Verdict = (typeof VERDICTS)[number];
/** What a limit is about, and whether it holds. */
export interface Checked {
    readonly estimate: Bounded;
    readonly verdict: Verdict;
    /** By how much it is missed, as a part of its bound. */
    readonly miss: number;
}
/** Whether values keep a limit; `effect` as in `meanOf`. */
export declare function checkLimit(values: Float64Array, { name, statistic, holds, bound: within }: Limit, effect: number): Checked;
/** By how much limits are missed, as a part of their bounds, all together. */
export declare const missOf: (checked: readonly Checked[]) => number;
/**
 * Whether a proposal breaks what has to hold, and by how much it misses it: the limits that are asked for, or else that
 * no more companies run out of money than as today.
 *
 * @param checked the limits that are asked for
 * @param dead 1 for a company out of money, a future an entry; `today` the same as things are
 */
export declare const breaking: (checked: readonly Checked[], dead: Float64Array, today: Float64Array, effect: number) => Pick<Candidate, "breaks" | "miss">;
