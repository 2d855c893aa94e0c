import { canCompile, compiledPlayer } from './compiled/player.js';
import { referencePlayer, type MakePlayer } from './reference.js';

/** The fastest player there is here. All give the same bits. */
export const createPlayer: MakePlayer = (...given) => (canCompile() ? compiledPlayer : referencePlayer)(...given);
