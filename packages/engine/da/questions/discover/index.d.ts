import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import type { Alternative } from '../common/alternatives.js';
import { type Measure } from '../common/measure.js';
import { type Discovery } from '../discovery/index.js';
import { type Race } from '../discovery/race.js';
/** Under which conditions one decision loses to another. */
export interface DiscoverAnswer {
    readonly version: string;
    readonly scenario: Scenario;
    readonly runs: number;
    /** What decides who loses. */
    readonly measure: Measure;
    readonly choice: string;
    readonly against: string;
    /** First week in which the two differ; null if they never do. */
    readonly from: number | null;
    readonly race: Race;
    readonly found: Discovery;
}
/** About how many futures that plays. */
export declare const futuresToDiscover: (scenario: Scenario, proposed: readonly Alternative[]) => number;
/**
 * The conditions under which a decision loses (see `discover`): the first proposal against the second, or against going on as today; where nothing is proposed,
 * what the rule chooses against that.
 *
 * @param proposed one or two decisions, or none
 * @param measure what decides who loses, and in which week; value at the horizon, if not given
 * @param play who plays; this thread, if not given
 * @throws RangeError for more than two decisions, or a measure of which neither more nor less is better
 */
export declare function whenItLoses(scenario: Scenario, proposed?: readonly Alternative[], measure?: Measure, play?: Play): Promise<DiscoverAnswer>;
