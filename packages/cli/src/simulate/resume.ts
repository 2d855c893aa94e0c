import { join } from 'node:path';
import { memoryNeeded } from '@paydown/engine/simulate';
import { reportedWeeks } from '@paydown/engine/summary';
import { EXIT, Failure } from '../exit.js';
import { openCheckpoint, worthKeeping, type Checkpoint, type Work } from './checkpoint.js';
import type { Pool } from './pool.js';

/** Futures of a run that are kept at most: about two million. */
const MOST_KEPT_BYTES = 20e9;

const TOO_MANY =
  'These are too many futures for a queue: what is kept of them while they are played takes more than 20 GB. Use fewer --runs or a shorter --horizon.';

interface Place {
  /** The output folder, as it was asked for. */
  readonly out: string;
  /** Name of the folder in it that blocks are kept in. */
  readonly name: string;
  /** Whether the output folder is this command’s still. */
  readonly holds: () => boolean;
  readonly resume: boolean;
  /** Tells a person something. */
  readonly note: (text: string) => void;
}

/** Blocks of a command: those that an earlier one has left, and those that are kept now. */
export interface KeptBlocks {
  /** Whether blocks are kept. */
  readonly keeps: boolean;
  /** Blocks that are there now. */
  kept(): number;
  remove(): void;
}

/**
 * Says what an earlier command has left behind, refuses to resume another piece of work, and has the pool keep its blocks if this one is long enough.
 */
export function keepBlocks(pool: Pool, work: Work, { out, name, holds, resume, note }: Place): KeptBlocks {
  const checkpoint = openCheckpoint(join(out, name), work, holds);
  const { folder, found, foreign } = checkpoint;
  if (resume && foreign !== null)
    throw new Failure(
      EXIT.usage,
      `${out} holds another ${work.kind}, which cannot be resumed like this: ${foreign}. Without --resume, this one begins afresh.`,
    );
  if (found !== null) note(aboutFound(work, checkpoint, resume));
  else if (resume) note(`No futures are kept in ${out}; all are played. (A ${work.kind} of a few seconds keeps none.)`);
  const { kept, remove } = checkpoint;
  if (!pool.playsElsewhere && !worthKeeping(work.scenario, work.futures)) return { keeps: false, kept, remove };
  if (
    work.kind === 'run'
    && memoryNeeded(work.scenario, reportedWeeks(work.scenario.horizon).length) > MOST_KEPT_BYTES
  ) {
    if (pool.playsElsewhere) throw new Failure(EXIT.usage, TOO_MANY);
    note('These are too many futures to be kept while they are played: if it is stopped, it begins afresh.');
    return { keeps: false, kept, remove };
  }
  const why = checkpoint.begin();
  if (why !== null && pool.playsElsewhere)
    throw new Failure(EXIT.cannotCreate, `What the queue plays cannot be kept in ${out}: ${why}.`);
  if (why !== null) note(`The futures cannot be kept in ${out} while they are played: ${why}.`);
  else
    pool.keepIn({
      folder,
      resume,
      onUnkept(because) {
        remove();
        note(`The futures cannot be kept in ${out}: ${because}. The ${work.kind} goes on, but could not be resumed.`);
      },
    });
  return { keeps: why === null, kept, remove };
}

function aboutFound({ kind }: Work, { found, foreign }: Checkpoint, resume: boolean): string {
  if (resume) return `Going on after ${found}.`;
  return foreign === null
    ? `This ${kind} was stopped before, after ${found}. It begins afresh now; with --resume it goes on from there.`
    : `Another ${kind} was stopped here after ${found}, and is replaced by this one: ${foreign}.`;
}
