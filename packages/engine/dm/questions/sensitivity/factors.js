import { CATALOGUE } from '../../coefficients/catalogue/index.js';
import { fittedQuantile, isFitted } from '../../coefficients/fitted.js';
import { quantile } from '../../coefficients/sample.js';
import { normalCdf, normalQuantile, Z90 } from '../../random/normal.js';
/** Standard normals at which a coefficient is looked at: its P10, P25, P50, P75 and P90. */
export const PROBES = [-Z90, -0.6744897501960817, 0, 0.6744897501960817, Z90];
/** The value of a coefficient at a standard normal z of its distribution, cut to what is admissible; of one that is fitted, of what the fit has left. */
export function valueAt({ coefficients, fitted }, name, z) {
    const [low, high] = CATALOGUE[name].range;
    const value = fitted && isFitted(fitted, coefficients, name)
        ? fittedQuantile(fitted, name, normalCdf(z))
        : quantile(coefficients[name], z);
    return Math.min(Math.max(value, low), high);
}
/**
 * Standard error of the way from a coefficient's P10 to its P90, as a part of that way: another fit would have kept other draws. That of each end is half of
 * the way between the quantiles that lie one standard error of its share to either side.
 */
export function spanError({ coefficients, fitted }, name) {
    if (!fitted?.origin || !isFitted(fitted, coefficients, name))
        return 0;
    const { effective } = fitted.origin;
    const at = (share) => fittedQuantile(fitted, name, Math.min(Math.max(share, 0), 1));
    const errorAt = (share) => {
        const reach = Math.sqrt((share * (1 - share)) / effective);
        return (at(share + reach) - at(share - reach)) / 2;
    };
    const span = at(0.9) - at(0.1);
    const [low, high] = [errorAt(0.1), errorAt(0.9)];
    return span > 0 ? Math.sqrt(low * low + high * high) / span : 0;
}
/** The scenario in which some coefficients are known; all others are drawn as they were, also those correlated with them. */
export function knowing(scenario, known) {
    const constants = Object.entries(known).map(([name, value]) => [name, { shape: 'constant', value }]);
    return {
        ...scenario,
        coefficients: { ...scenario.coefficients, ...Object.fromEntries(constants) },
    };
}
/** Chance that in one answer any coefficient at all is wrongly called more than chance. */
export const FALSE_ALARM = 0.05;
/**
 * Standard errors beyond which one of so many estimates is more than chance: in one of twenty answers at most is any of
 * them called so wrongly (Bonferroni).
 */
export const clearBeyond = (estimates) => normalQuantile(1 - FALSE_ALARM / (2 * Math.max(1, estimates)));
