import type { Scenario } from '@paydown/engine/internal';
import { blockCount, BLOCK_RUNS, emptyFutures, keepWanted } from '@paydown/engine/simulate';
import { EXIT, Failure } from '../exit.js';
import type { Part } from './part.js';
import { blockFrom, type BlockPlay } from './blockBytes.js';
import { blockFile, readBlock } from './blockFile.js';
import { fingerprintOf } from './fingerprint.js';
import { gatheredFault, gatheredFile, isGathered, isKept, rangesOf } from './gatheredFile.js';
import { summed, type Range } from './jobs.js';
import { join } from 'node:path';
import { sumUpFirst } from './partial.js';
import type { Pool } from './pool.js';
import { writeWhole } from './wholeFile.js';

/** A pool that plays one part of all futures, and keeps their blocks in a folder. */
export interface PartPool extends Pool {
  /** Names of the blocks of the part. */
  readonly blocks: ReadonlySet<string>;
  /** Resolves when all that was asked for is played; rejects with what went wrong. */
  settled(): Promise<void>;
}

/** Which of some pieces of a play belong to a part. Where they begin depends on the play, so that plays of few pieces are shared out too. */
function ownOf<T>(pieces: readonly T[], owner: string, { part, of }: Part): T[] {
  const shift = Number.parseInt(owner.slice(0, 8), 16);
  return pieces.filter((_, i) => (i + shift) % of === part - 1);
}

/** The blocks of a play that belong to a part. */
export const blocksOf = (scenario: Scenario, owner: string, part: Part): number[] =>
  ownOf(
    Array.from({ length: blockCount(scenario) }, (_, number) => number),
    owner,
    part,
  );

/**
 * Plays a part of whatever is asked for. What is handed over are futures in which those of other parts are empty: they lead a question to its next play, and
 * their answer counts for nothing. Plays that depend on what was found are others in the whole; whoever merges plays those.
 */
export function openPartPool(pool: Pool, part: Part, folder: string): PartPool {
  const blocks = new Set<string>();
  const begun: Promise<unknown>[] = [];
  const keep = async (play: BlockPlay, number: number, owner: string) => {
    const name = blockFile(number, owner);
    blocks.add(name);
    const there = readBlock({ folder, owner, resume: true }, number, play, (bytes) => new ArrayBuffer(bytes));
    if (there !== null) return there;
    const bytes = await pool.block(play, number);
    put(join(folder, name), bytes);
    return blockFrom(bytes, play, number, owner)!;
  };
  /** Gathers what belongs to the part and is not there yet; what cannot be handed on like that is kept in blocks. */
  const gather = async (scenario: Scenario, owner: string, inBlocks: (range: Range) => Promise<unknown>) => {
    const gathered = pool.gather(scenario);
    for (const range of ownOf(rangesOf(scenario, part.of), owner, part)) {
      const name = gatheredFile(range, owner);
      if (!isKept(join(folder, name), (there) => gatheredFault(there, range))) {
        const bytes = await gathered(range);
        if (bytes === null) {
          await inBlocks(range);
          continue;
        }
        put(join(folder, name), bytes);
      }
      blocks.add(name);
    }
  };
  const put = (path: string, bytes: Uint8Array): void => {
    const why = writeWhole(path, [bytes]);
    if (why !== null) throw new Failure(EXIT.cannotCreate, `The part cannot be kept in ${folder}: ${why}.`);
  };
  const noted = <T>(work: Promise<T>): Promise<T> => {
    work.catch(() => {});
    begun.push(work);
    return work;
  };
  return {
    ...pool,
    blocks,
    async settled() {
      for (let i = 0; i < begun.length; i++) await begun[i];
    },
    play(scenario, wanted, design) {
      const play: BlockPlay = {
        scenario,
        wanted: { outcomes: wanted.outcomes, weeks: wanted.weeks },
        ...(design && { design }),
      };
      const owner = fingerprintOf(scenario, wanted, design);
      const into = emptyFutures(scenario.runs, wanted);
      const playing = blocksOf(scenario, owner, part).map(async (number) =>
        keepWanted((await keep(play, number, owner)).block, into),
      );
      return noted(Promise.all(playing).then(() => into));
    },
    async simulate(scenario) {
      const wanted = summed(scenario);
      const owner = fingerprintOf(scenario, wanted);
      const keepAll = (numbers: readonly number[]): Promise<unknown> =>
        Promise.all(numbers.map((number) => keep({ scenario, wanted }, number, owner).then(() => {})));
      await noted(
        isGathered(scenario)
          ? gather(scenario, owner, ({ from, to }) => keepAll(Array.from({ length: to - from }, (_, i) => from + i)))
          : keepAll(blocksOf(scenario, owner, part)),
      );
      const few = { ...scenario, runs: Math.min(BLOCK_RUNS, scenario.runs) };
      const bytes = await pool.block({ scenario: few, wanted }, 0);
      return sumUpFirst(few, {
        ...blockFrom(bytes, { scenario: few, wanted }, 0, fingerprintOf(few, wanted))!,
        unkept: null,
      });
    },
  };
}
