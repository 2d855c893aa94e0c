import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Scenario, Summary } from '@paydown/engine';
import { blockCount, OUTCOME_NAMES, type Block } from '@paydown/engine/simulate';
import { summarise, type Fans } from '@paydown/engine/summary';
import { Piscina } from 'piscina';
import { EXIT, Failure } from '../exit.js';

const WORKER = new URL('./worker.js', import.meta.url);
/** Blocks at a worker: the one it plays and the next, so that it never waits for the main thread. */
const AT_HAND = 2;

export interface Workforce {
  /** Threads; by default one a core. The result does not depend on it. */
  readonly workers?: number;
  /** Called after each block with the number of futures played so far. */
  readonly onPlayed?: (done: number) => void;
  /** The module that plays: worker.js. */
  readonly entry?: URL;
}

/** Plays all futures of a scenario on worker threads and sums them up. Rejects with a Failure when a worker dies. */
export async function simulate(scenario: Scenario, { workers = availableParallelism(), onPlayed, entry = WORKER }: Workforce = {}): Promise<Summary> {
  const count = blockCount(scenario);
  const threads = Math.min(workers, count);
  const pool = new Piscina({
    filename: fileURLToPath(entry),
    workerData: scenario,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: AT_HAND,
  });
  const died = new Promise<never>((_, reject) => pool.on('error', reject));
  let done = 0;
  const play = async (block: number): Promise<Block> => {
    const played: Block = await pool.run(block, { name: 'play' });
    onPlayed?.((done += played.runs));
    return played;
  };
  const work = async (): Promise<Summary> => {
    const blocks = await Promise.all(Array.from({ length: count }, (_, block) => play(block)));
    const fans = await Promise.all(deal(OUTCOME_NAMES, threads).map((names) => pool.run({ blocks, names }, { name: 'sumUp' }) as Promise<Fans>));
    return summarise(scenario, blocks, Object.assign({}, ...fans) as Fans);
  };
  try {
    return await Promise.race([work(), died]);
  } catch (error) {
    throw new Failure(EXIT.internal, `A worker thread stopped (${error instanceof Error ? error.message : String(error)}), and the simulation with it.`);
  } finally {
    await pool.destroy();
  }
}

/** Items shared out in turn, to as many hands as there are or fewer. */
function deal<T>(items: readonly T[], hands: number): T[][] {
  return Array.from({ length: Math.min(hands, items.length) }, (_, hand) => items.filter((_item, i) => i % hands === hand));
}
