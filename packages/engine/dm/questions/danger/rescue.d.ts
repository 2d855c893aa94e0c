import type { Scenario } from '../../scenario/scenario.js';
import type { Play } from '../../simulate/play.js';
import type { Rescue } from '../../summary/danger.js';
/** So many changes are played. */
export declare const rescuesPlayed: (scenario: Scenario) => number;
/**
 * Until when a change of policy still saves half of the lost. The change is the one that saves most of them if it comes at once, less those of the others
 * that it costs; then it comes later and later.
 *
 * @param lost by run: 1 where it is lost as it is, for good; as many as are played
 */
export declare function rescueOf(scenario: Scenario, lost: Uint8Array, play: Play): Promise<Rescue>;
