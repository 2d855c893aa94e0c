import type { Scenario } from '../../scenario/scenario.js';
import type { Play } from '../../simulate/play.js';
import type { FitAnswer } from './answer.js';
/** What the rule recommends with and without the history, in a few futures of each proposal. */
export declare function advise(before: Scenario, after: Scenario, runs: number, play: Play): Promise<NonNullable<FitAnswer['advice']>>;
