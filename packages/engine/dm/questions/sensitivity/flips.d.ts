import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Bounded } from '../../summary/estimate.js';
import { type Believing } from './factors.js';
/** Which decision has the better mean, or `open` where the 95% interval of the difference holds 0. */
export type Winner = 'first' | 'second' | 'open';
export declare function winnerOf({ low, high }: Bounded): Winner;
/** Where along a coefficient the better decision changes. */
export interface Flip {
    /** The coefficient's value at which both decisions have the same mean, in its own unit. */
    readonly at: number;
    /** Between these values it is open which is better, for the Monte Carlo error: ends of the 95% intervals. */
    readonly from: number;
    readonly to: number;
    /** Probability that the coefficient is below `at`, by its own distribution, 0–1. */
    readonly below: number;
}
/**
 * Where a curve given at some places first crosses 0, by straight lines between them; null if it does not. Places where the curve is exactly 0
 * count for the side of what follows.
 */
export declare function crossing(places: readonly number[], values: readonly number[]): number | null;
/** The flip along a coefficient, from the mean paired differences at PROBES; null if their sign does not change. */
export declare function flipOf(scenario: Believing, name: CoefficientName, differences: readonly Bounded[]): Flip | null;
