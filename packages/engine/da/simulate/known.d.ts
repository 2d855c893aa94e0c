import type { CoefficientName } from '../coefficients/catalogue/index.js';
import { type CoefficientPlan } from '../coefficients/draw.js';
import { type Key } from '../random/streams.js';
import { type KnownName } from '../scenario/known.js';
import type { Scenario } from '../scenario/scenario.js';
import type { MakeFirst } from './first.js';
/** Makes draws agree with what is known of a company. */
export interface Agreement {
    /** Draws the coefficients of several runs so that they agree, and gives the values of each. */
    draw(key: Key, runs: readonly number[]): Float64Array[];
    /**
     * Draws those of several runs without regard to what is believed of the settled ones: whether each fact that is given could be met by coefficients that are
     * believed possible.
     */
    propose(key: Key, runs: readonly number[]): ReadonlyMap<KnownName, boolean>[];
}
/** What is known was seen with every door open: doors that a scenario closes are closed once it is settled, so that closing one changes nothing else. */
export declare const doorsToClose: (scenario: Scenario) => CoefficientName[];
/** What is drawn for a scenario before doors are closed. */
export declare const planOf: (scenario: Scenario) => CoefficientPlan;
/** The coefficients that what is known settles. */
export declare const settledBy: (scenario: Scenario) => CoefficientName[];
/**
 * What makes the draws of a scenario agree with what is known, or null if nothing is. What identifies a coefficient is solved for, in the company's own first
 * week without chance; of several such draws one is taken, by how well the coefficients that came out are in keeping with what is believed of them.
 *
 * @param makeFirst makes what plays first weeks and years; it changes no bit
 */
export declare function agreement(scenario: Scenario, plan: CoefficientPlan, makeFirst?: MakeFirst): Agreement | null;
