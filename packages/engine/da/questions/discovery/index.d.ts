import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Futures } from '../../simulate/play.js';
import { type Conditions } from './box.js';
import { type Leaf } from './tree.js';
/** What a company can see of itself, and need not believe: numbers of its first half year under a decision. */
export declare const SIGNPOSTS: readonly ["velocity", "incidents", "attrition", "cycleTime", "supportWait", "runway", "newcomers", "burnout"];
export type SignpostName = (typeof SIGNPOSTS)[number];
/** When a decision loses. */
export interface Discovery {
    /** Share of all futures in which it loses. */
    readonly loses: number;
    /** In terms of what is believed; null where it loses here and there. Names are those of coefficients. */
    readonly beliefs: Conditions | null;
    /** The densest leaf of a tree over the same numbers. */
    readonly tree: Leaf;
    /**
     * In terms of what can be seen in `week`, by one number; null where nothing tells. Names are those of outcomes.
     * Shares are of the companies that go on then.
     */
    readonly signpost: Conditions | null;
    /** Week in which one looks. */
    readonly week: number;
}
/** Weeks after its start in which a decision is looked at again. */
export declare const LOOK_AFTER = 52;
/**
 * The conditions under which a decision loses: PRIM over the paired futures, with a tree as a second voice; and a signpost that can be observed.
 *
 * @param draws the coefficients of all futures
 * @param seen futures under the decision, with SIGNPOSTS in `week`
 * @param sides 1 where it is ahead, −1 where it is behind, 0 where level or both are out of money
 */
export declare function discover({ seed }: Pick<Scenario, 'seed'>, draws: ReadonlyMap<CoefficientName, Float64Array>, seen: Futures, week: number, sides: Int8Array): Discovery;
