import { settingsOf } from '../../simulate/decisions.js';
import { lastPolicy } from './upheaval.js';
/**
 * The most that any company the model is held against spends of its week on debt, upkeep and incidents together: ten companies, 33–42% (Stripe, The Developer
 * Coefficient, 2018). Of higher shares for debt the model says what follows from its equations, and nothing that anybody has seen.
 */
export const SEEN_SHARE = 0.42;
/**
 * The steady share of engineers’ weeks for debt, once all changes of a scenario have come, where it is higher than
 * anybody is known to have paid; else null.
 */
export function beyondSeen(scenario) {
    const policy = lastPolicy(scenario);
    if (policy.policy !== 'fixed')
        return null;
    const { share } = settingsOf(policy);
    return share > SEEN_SHARE ? share : null;
}
