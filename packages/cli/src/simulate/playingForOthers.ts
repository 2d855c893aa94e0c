import { fromOthers, type PiecePlay } from './elsewhere.js';
import { rangeAt } from './gatheredFile.js';
import type { Pool } from './pool.js';

/** Plays that are remembered. */
const MOST_KNOWN = 64;
/** Runs that are gathered: each takes some hundred megabytes. */
const MOST_GATHERED = 1;
const NOTHING = new Uint8Array(0);

/** Plays pieces for others. */
export function playerFor(pool: Pick<Pool, 'block' | 'gather'>): (text: string, piece: number) => Promise<Uint8Array> {
  const playOf = lastOf(fromOthers, MOST_KNOWN);
  const gatherOf = lastOf(({ scenario }: PiecePlay) => pool.gather(scenario), MOST_GATHERED);
  return async (text, piece) => {
    const play = playOf(text);
    if (play.stretch === undefined) return pool.block(play, piece);
    return (await gatherOf(play)(rangeAt(play.scenario, play.stretch, piece))) ?? NOTHING;
  };
}

/** Remembers what the last few have come to. */
function lastOf<K, V>(work: (key: K) => V, most: number): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(key, found);
    return found;
  };
}
