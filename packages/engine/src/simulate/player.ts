import type { Scenario } from '../scenario/scenario.js';
import { canCompile, compiledPlayer } from './compiled/player.js';
import { referencePlayer, type Player } from './reference.js';

/** The fastest player there is here. All give the same bits. */
export function createPlayer(scenario: Scenario, runsAtOnce: number): Player {
  return canCompile() ? compiledPlayer(scenario, runsAtOnce) : referencePlayer(scenario, runsAtOnce);
}
