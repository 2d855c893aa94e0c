import { playHere, readScenario, type Scenario } from '@paydown/engine/internal';
import { blockCount, emptyFutures, keepWanted, type Futures, type Play } from '@paydown/engine/simulate';
import { describe, expect, it } from 'vitest';
import { openPool } from '../dist/simulate/pool.js';
import { blockFrom, type BlockPlay, type BlockSource } from '../dist/simulate/blockBytes.js';
import { fingerprintOf } from '../dist/simulate/fingerprint.js';

const TEXT = 'company: {engineers: 10, arr: $1M, cash: $4M}\nhorizon: 26 weeks\nruns: 700\n';
const scenario: Scenario = readScenario('small.yaml', { read: () => TEXT, resolve: (_, to) => to }).scenario!;
const wanted = { outcomes: ['arr', 'cash'] as const, weeks: [13, 26] };
const design = { runsPerDraw: 4 };

/** A play whose blocks come from somewhere as bytes. Rejects with an error that names a block that is not whole, or that of another play. */
const playFrom =
  (source: BlockSource): Play =>
  async (scenario, wanted, design): Promise<Futures> => {
    const play: BlockPlay = { scenario, wanted, ...(design && { design }) };
    const owner = fingerprintOf(scenario, wanted, design);
    const into = emptyFutures(scenario.runs, wanted);
    await Promise.all(
      Array.from({ length: blockCount(scenario) }, async (_, number) => {
        const found = blockFrom(await source(play, number), play, number, owner);
        if (found === null) throw new Error(`block ${number} is not whole, or not of this play`);
        keepWanted(found.block, into);
      }),
    );
    return into;
  };

describe('a play whose blocks come as bytes', () => {
  it('has the futures of one that is played here, in whatever order the blocks come', async () => {
    const pool = openPool({ workers: 2 });
    try {
      const source: BlockSource = async (play, block) => {
        const bytes = await pool.block(play, block);
        await new Promise((resolve) => setTimeout(resolve, 10 * (3 - block)));
        return bytes;
      };
      const found = await playFrom(source)(scenario, wanted, design);
      expect(found).toEqual(await playHere(scenario, wanted, design));
    } finally {
      await pool.close();
    }
  });

  it('refuses a block that is not whole, one of another number, and one of another play', async () => {
    const pool = openPool({ workers: 1 });
    const altered: BlockSource = async (play, block) => {
      const bytes = Uint8Array.from(await pool.block(play, block));
      bytes[bytes.length >> 1]! ^= 1;
      return bytes;
    };
    const sources: BlockSource[] = [
      altered,
      async (play, block) => (await pool.block(play, block)).subarray(1),
      (play) => pool.block(play, 0),
      (play, block) => pool.block({ ...play, scenario: { ...scenario, seed: 'another' } }, block),
      (play, block) => pool.block({ ...play, design: {} }, block),
    ];
    try {
      for (const source of sources)
        await expect(playFrom(source)(scenario, wanted, design)).rejects.toThrow(/^block \d is not whole, or not of/);
    } finally {
      await pool.close();
    }
  });
});
