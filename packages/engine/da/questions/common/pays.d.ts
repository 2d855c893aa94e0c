import type { Scenario } from '../../scenario/scenario.js';
/**
 * The most that any company the model is held against spends of its week on debt, upkeep and incidents together: ten companies, 33–42% (Stripe, The Developer
 * Coefficient, 2018). Of higher shares for debt the model says what follows from its equations, and nothing that anybody has seen.
 */
export declare const SEEN_SHARE = 0.42;
/**
 * The steady share of engineers’ weeks for debt, once all changes of a scenario have come, where it is higher than
 * anybody is known to have paid; else null.
 */
export declare function beyondSeen(scenario: Scenario): number | null;
