import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import type { Alternative } from '../common/alternatives.js';
import type { Comparison } from './answer.js';
import { type CompareTerms } from './terms.js';
/** Alternatives that a reader can still tell apart. */
export declare const MOST_ALTERNATIVES = 8;
/** Bytes that a comparison of scenarios like this one takes. */
export declare const memoryToCompare: (scenario: Scenario, judge: CompareTerms["judge"]) => number;
/**
 * Compares decisions in the same futures: the first alternative is the baseline, and each other one is held against it run by run, so that chance cancels.
 * Says who is ahead when, in what is judged by and in money; when the lead changes for good; what a decision costs at first; and who lives.
 * The dead always count (see `Outcome.dead`): a company out of money has delivered nothing that is left.
 *
 * @param alternatives two to eight, which share seed, runs, start and horizon
 * @param given what is judged, in which week (1 to the horizon), discount rate (1/year); by default useful product at the horizon
 * @param play who plays; this thread, if not given
 * @throws RangeError if they do not share these, or if a week is beyond the horizon
 * @example
 * const nothing = underPolicy(scenario, { policy: 'fixed', settings: { share: 0 } });
 * const { contests } = await compare([{ name: 'as today', scenario }, { name: 'nothing for debt', scenario: nothing }]);
 * const wins = contests[0].beats.ahead; // share of the futures, 0 to 1: value, error, and a 95% interval from low to high
 */
export declare function compare(alternatives: readonly Alternative[], given?: Partial<CompareTerms>, play?: Play): Promise<Comparison>;
