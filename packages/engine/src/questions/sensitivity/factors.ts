import { CATALOGUE, type CoefficientName } from '../../coefficients/catalogue/index.js';
import { quantile } from '../../coefficients/sample.js';
import { normalQuantile, Z90 } from '../../random/normal.js';
import type { Scenario } from '../../scenario/scenario.js';

/** Standard normals at which a coefficient is looked at: its P10, P25, P50, P75 and P90. */
export const PROBES = [-Z90, -0.6744897501960817, 0, 0.6744897501960817, Z90] as const;

/** The value of a coefficient at a standard normal z of its distribution, cut to what is admissible. */
export function valueAt({ coefficients }: Pick<Scenario, 'coefficients'>, name: CoefficientName, z: number): number {
  const [low, high] = CATALOGUE[name].range;
  return Math.min(Math.max(quantile(coefficients[name], z), low), high);
}

/** The scenario in which some coefficients are known; all others are drawn as they were, also those correlated with them. */
export function knowing(scenario: Scenario, known: Readonly<Partial<Record<CoefficientName, number>>>): Scenario {
  const constants = Object.entries(known).map(([name, value]) => [name, { shape: 'constant', value }]);
  return {
    ...scenario,
    coefficients: { ...scenario.coefficients, ...(Object.fromEntries(constants) as Partial<Scenario['coefficients']>) },
  };
}

/** Chance that in one answer any coefficient at all is wrongly called more than chance. */
export const FALSE_ALARM = 0.05;

/**
 * Standard errors beyond which one of so many estimates is more than chance: in one of twenty answers at most is any of
 * them called so wrongly (Bonferroni).
 */
export const clearBeyond = (estimates: number): number =>
  normalQuantile(1 - FALSE_ALARM / (2 * Math.max(1, estimates)));
