import { type CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Scenario } from '../../scenario/scenario.js';
/** Standard normals at which a coefficient is looked at: its P10, P25, P50, P75 and P90. */
export declare const PROBES: readonly [number, -0.6744897501960817, 0, 0.6744897501960817, 1.2815515655446004];
/** What a scenario says of its coefficients. */
export type Believing = Pick<Scenario, 'coefficients' | 'fitted'>;
/** The value of a coefficient at a standard normal z of its distribution, cut to what is admissible; of one that is fitted, of what the fit has left. */
export declare function valueAt({ coefficients, fitted }: Believing, name: CoefficientName, z: number): number;
/**
 * Standard error of the way from a coefficient's P10 to its P90, as a part of that way: another fit would have kept other draws. That of each end is half of
 * the way between the quantiles that lie one standard error of its share to either side.
 */
export declare function spanError({ coefficients, fitted }: Believing, name: CoefficientName): number;
/** The scenario in which some coefficients are known; all others are drawn as they were, also those correlated with them. */
export declare function knowing(scenario: Scenario, known: Readonly<Partial<Record<CoefficientName, number>>>): Scenario;
/** Chance that in one answer any coefficient at all is wrongly called more than chance. */
export declare const FALSE_ALARM = 0.05;
/**
 * Standard errors beyond which one of so many estimates is more than chance: in one of twenty answers at most is any of
 * them called so wrongly (Bonferroni).
 */
export declare const clearBeyond: (estimates: number) => number;
