import type { Scenario } from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { exitOnInterrupt, NOTHING_PLAYED, stopOnInterrupt, type Stop } from '../interrupt.js';
import { holdFolder, type HeldFolder } from '../output/files.js';
import { worthKeeping } from '../simulate/checkpoint.js';
import type { Pool } from '../simulate/pool.js';
import { keepBlocks, type KeptBlocks } from '../simulate/resume.js';

/** What is played, and where what is kept of it goes. */
interface LongWork {
  /** After which its folder of blocks is called. */
  readonly name: string;
  readonly scenario: Scenario;
  readonly futures: number;
  readonly out: string;
  /** The output folder, if files are written to it anyway. */
  readonly folder: HeldFolder | null;
  readonly resume: boolean;
  /** Tells a person something. */
  readonly note: (text: string) => void;
}

/** Work that a signal stops. */
export interface Work {
  /** Asked to stop with the answer of what there is; null where a signal ends the program at once. */
  readonly stop: Stop | null;
  /** Has the pool keep what is played, if that takes long. */
  keep(pool: Pool, work: LongWork): Promise<void>;
  /** Whether it can be gone on with. */
  keeps(): boolean;
  /** Why it has ended without an answer, with what is left of it. */
  ended(error: unknown): unknown;
  /** Removes what was kept: the work is done. */
  done(): void;
}

const GO_ON = ' What was played is kept: the same command with --resume goes on from there.';

/** From here on Ctrl-C ends the program at once, and says whether what was played is kept. */
export function resumable(): Work {
  let blocks: KeptBlocks | null = null;
  exitOnInterrupt(() =>
    blocks !== null && blocks.kept() > 0 ? GO_ON : ' Nothing of it is kept: the same command begins afresh.',
  );
  return {
    stop: null,
    async keep(pool, work) {
      blocks = await keepLong(pool, work);
    },
    keeps: () => blocks?.keeps ?? false,
    ended: (error) => error,
    done: () => blocks?.remove(),
  };
}

/** From here on the first Ctrl-C asks for the answer of what is played; what is played is kept in the output folder, if there is one. */
export function stoppable(): Work {
  const stop = stopOnInterrupt();
  let blocks: KeptBlocks | null = null;
  return {
    stop,
    async keep(pool, { scenario, futures, out, folder, resume, note }) {
      const held = folder ?? (pool.playsElsewhere ? await holdFolder(out, { note }) : null);
      if (held !== null)
        blocks = keepBlocks(
          pool,
          { kind: 'run', scenario, futures },
          { out, name: '.checkpoint', holds: () => held.holds(), resume, note },
        );
    },
    keeps: () => blocks?.keeps ?? false,
    // Later futures can be there, and the first not yet.
    ended: (error) =>
      error instanceof Failure && error.message === NOTHING_PLAYED && blocks !== null && blocks.kept() > 0
        ? new Failure(error.code, NOTHING_PLAYED + GO_ON)
        : error,
    done: () => blocks?.remove(),
  };
}

async function keepLong(
  pool: Pool,
  { name, scenario, futures, out, folder, resume, note }: LongWork,
): Promise<KeptBlocks | null> {
  if (folder === null && !resume && !pool.playsElsewhere && !worthKeeping(scenario, futures)) return null;
  try {
    const { holds } = folder ?? (await holdFolder(out, { note }));
    const work = { kind: 'question', scenario, futures } as const;
    return keepBlocks(pool, work, { out, name: `.checkpoint-${name}`, holds, resume, note });
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== EXIT.cannotCreate || pool.playsElsewhere) throw error;
    note(`What is played cannot be kept. ${error.message} It goes on, but could not be resumed.`);
    return null;
  }
}
