import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import type { Uncertainty } from '../../summary/summary.js';
/**
 * How much of the spread of a scenario’s futures is that its coefficients are not known, and how much is luck: the share that research could take away,
 * and the share that nothing can.
 *
 * By nested draws: each world is one draw of the coefficients, and several futures are played in it that differ in their chances alone. Worlds are those
 * of the scenario’s first runs; four futures a world are near the best use of a given number of futures for shares from 30% to 70%.
 *
 * @param worlds 2 or more: the error falls with their root
 */
export declare function uncertainty(scenario: Scenario, play?: Play, worlds?: number): Promise<Uncertainty>;
