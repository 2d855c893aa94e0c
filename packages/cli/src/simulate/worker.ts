import { workerData } from 'node:worker_threads';
import type { OutcomeName, Scenario } from '@paydown/engine';
import { simulateBlock, type Block } from '@paydown/engine/simulate';
import { fans, type Fans } from '@paydown/engine/summary';

const scenario = workerData as Scenario;

/** Plays one block of runs, in memory that all threads see. */
export function play(block: number): Block {
  return simulateBlock(scenario, block, (bytes) => new SharedArrayBuffer(bytes));
}

/** Sums up some outcomes of all blocks. */
export function sumUp({ blocks, names }: { blocks: readonly Block[]; names: readonly OutcomeName[] }): Fans {
  return fans(scenario, blocks, names);
}
