import type { Scenario } from '@paydown/engine/internal';
import { blockCount, BLOCK_RUNS, emptyFutures, keepWanted, OUTCOME_NAMES } from '@paydown/engine/simulate';
import { reportedWeeks } from '@paydown/engine/summary';
import { EXIT, Failure } from '../exit.js';
import type { Part } from './part.js';
import { blockFrom, type BlockPlay } from './blockBytes.js';
import { blockFile, readBlock } from './blockFile.js';
import { fingerprintOf } from './fingerprint.js';
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

/** The blocks of a play that belong to a part. Where they begin depends on the play, so that plays of few blocks are shared out too. */
export function blocksOf(scenario: Scenario, owner: string, { part, of }: Part): number[] {
  const shift = Number.parseInt(owner.slice(0, 8), 16);
  return Array.from({ length: blockCount(scenario) }, (_, number) => number).filter(
    (number) => (number + shift) % of === part - 1,
  );
}

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
    const why = writeWhole(join(folder, name), [bytes]);
    if (why !== null) throw new Failure(EXIT.cannotCreate, `The part cannot be kept in ${folder}: ${why}.`);
    return blockFrom(bytes, play, number, owner)!;
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
      const wanted = { outcomes: OUTCOME_NAMES, weeks: reportedWeeks(scenario.horizon) };
      const owner = fingerprintOf(scenario, wanted);
      const own = blocksOf(scenario, owner, part);
      await noted(Promise.all(own.map((number) => keep({ scenario, wanted }, number, owner).then(() => {}))));
      const few = { ...scenario, runs: Math.min(BLOCK_RUNS, scenario.runs) };
      const bytes = await pool.block({ scenario: few, wanted }, 0);
      return sumUpFirst(few, {
        ...blockFrom(bytes, { scenario: few, wanted }, 0, fingerprintOf(few, wanted))!,
        unkept: null,
      });
    },
  };
}
