import type { Scenario } from '../../scenario/scenario.js';
/**
 * The baseline up to a week, and the alternative's decisions from then on; null where they differ in more than decisions, which no delay can do.
 * A start that follows from a decision (work in progress from its limit) is the baseline's: nothing has been decided yet.
 */
export declare function delayed(baseline: Scenario, alternative: Scenario, week: number): Scenario | null;
