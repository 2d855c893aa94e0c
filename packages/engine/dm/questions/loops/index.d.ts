import { type LoopName } from '../../coefficients/switches.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import { type LoopWorths } from '../../summary/loops.js';
export declare const LOOP_NAMES: LoopName[];
/** What each feedback loop of a scenario is worth. */
export interface LoopsAnswer extends LoopWorths {
    readonly version: string;
    readonly scenario: Scenario;
}
/**
 * What each feedback loop of the model is worth in a scenario: the same futures are played with the loop and without it, and compared run by run, at the
 * horizon. The dead count (see `Outcome.dead`); `surviving` is 1 for a company that is alive or acquired. The other loops stay as the scenario has them;
 * “all” has all of them at work against none, which is not the sum of the five, as each loop feeds on the others.
 */
export declare function loops(scenario: Scenario, play?: Play): Promise<LoopsAnswer>;
