import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import type { Alternative } from '../common/alternatives.js';
import type { Limit } from '../common/limits.js';
import type { DecideAnswer } from './answer.js';
/** About how many futures `decide` plays. */
export declare const futuresToDecide: (scenario: Scenario, proposed?: readonly Alternative[]) => number;
/**
 * One recommendation: which proposal to choose by the rule (see `RULE`), what it costs and brings, what would change it, and how sure that is. Everything is
 * played in the same futures.
 *
 * @param proposed what stands for choice besides going on as today; the usual shares and rules if nothing is
 * @param limits what has to hold besides; a proposal that breaks one beyond chance is not chosen, unless nothing keeps them: then what comes nearest is
 * @param play who plays; this thread, if not given
 * @example
 * const fifth = underPolicy(scenario, { policy: 'fixed', settings: { share: 0.2 } });
 * const { decision } = await decide({ ...scenario, runs: 100 }, [{ name: 'a fifth', scenario: { ...fifth, runs: 100 } }]);
 * const said = decision.choose;
 */
export declare function decide(scenario: Scenario, proposed?: readonly Alternative[], limits?: readonly Limit[], play?: Play): Promise<DecideAnswer>;
