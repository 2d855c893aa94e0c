import type { Scenario } from '../scenario/scenario.js';
import { type Play } from '../simulate/play.js';
import type { Alternative } from './common/alternatives.js';
import { type Measure } from './common/measure.js';
import type { Limit } from './common/limits.js';
/** Of a run: the median revenue at the horizon, and the share alive or acquired. */
export declare function runError(scenario: Scenario, play?: Play): Promise<number>;
/**
 * Of a comparison: the shares ahead of the first, behind it and with both out of money, and the mean difference as a
 * part of what the first comes to on average, whatever its sign.
 */
export declare function compareError(alternatives: readonly Alternative[], measure: Measure, play?: Play): Promise<number>;
/**
 * Of a recommendation: the shares ahead of what the card holds it against, behind that and with both out of money, and
 * how far what is as good falls short of the least regret, as a part of what is at stake.
 */
export declare function decideError(scenario: Scenario, proposed: readonly Alternative[], limits: readonly Limit[], play?: Play): Promise<number>;
