import { blockCount, BLOCK_RUNS } from '@paydown/engine/simulate';
import { EXIT, Failure } from '../exit.js';
import { blockFault, blockLength, type BlockPlay } from './blockBytes.js';
import { isKept, keepBytes } from './blockFile.js';
import { fingerprintOf, WORDS } from './fingerprint.js';
import type { Keeping } from './jobs.js';

/** A play for others: a text that says all they need, and what its blocks come to. */
export interface PlayElsewhere {
  readonly text: string;
  /** About how many seconds a block takes on one core, and how many bytes it has. */
  readonly seconds: number;
  readonly bytes: number;
  /** What is wrong with the bytes of a block that came back, in words, or null. */
  fault(block: number, bytes: Uint8Array): string | null;
}

/** Other machines that play blocks. */
export interface Elsewhere {
  /** The bytes of a block. Rejects with a Failure if nobody can play it. */
  ask(play: PlayElsewhere, block: number): Promise<Uint8Array>;
}

/** About how long a step of a company takes on one core, with what is kept of it. */
const STEP_SECONDS = 0.45e-6;

/** A play as it is told to others. Names and descriptions change no future, and stay here. */
export function forOthers(play: BlockPlay, owner: string): PlayElsewhere {
  const { scenario, wanted, design } = play;
  const decisive = Object.fromEntries(Object.entries(scenario).filter(([key]) => !WORDS.includes(key)));
  return {
    text: JSON.stringify({ owner, scenario: decisive, wanted, design }),
    seconds: BLOCK_RUNS * scenario.horizon * scenario.stepsPerWeek * STEP_SECONDS,
    bytes: blockLength(play, 0),
    fault: (block, bytes) => blockFault(bytes, blockLength(play, block), block, owner),
  };
}

/** The play that a text tells of. Throws if it is not one, or one that would come out otherwise here. */
export function fromOthers(text: string): BlockPlay {
  const { owner, ...play } = JSON.parse(text) as BlockPlay & { readonly owner: string };
  const { scenario, wanted } = play;
  const numbers = [scenario.runs, scenario.horizon, scenario.stepsPerWeek, ...wanted.weeks];
  if (!numbers.every((number) => Number.isSafeInteger(number) && number >= 0)) throw new Error('it is no play');
  if (wanted.weeks.some((week) => week > scenario.horizon)) throw new Error('it has weeks beyond its horizon');
  if (fingerprintOf(scenario, wanted, play.design) !== owner)
    throw new Error('its fingerprint is another here: another version or build asks for it');
  return play;
}

/**
 * Has the blocks of a play played elsewhere and kept here, but for those that are kept already and may be taken. Each
 * promise resolves when its block is there.
 */
export function bringAll(elsewhere: Elsewhere, play: BlockPlay, keeping: Keeping): Promise<void>[] {
  const request = forOthers(play, keeping.owner);
  const bring = async (block: number): Promise<void> => {
    if (keeping.resume && isKept(keeping, block, blockLength(play, block))) return;
    const why = keepBytes(keeping, block, await elsewhere.ask(request, block));
    if (why !== null)
      throw new Failure(EXIT.cannotCreate, `What comes back cannot be kept in ${keeping.folder}: ${why}.`);
  };
  return Array.from({ length: blockCount(play.scenario) }, (_, block) => {
    const coming = bring(block);
    coming.catch(() => {});
    return coming;
  });
}
