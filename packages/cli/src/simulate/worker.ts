import { workerData } from 'node:worker_threads';
import type { Scenario } from '@paydown/engine';
import { simulateBlock, type Block } from '@paydown/engine/simulate';
import { summarise, type Summary } from '@paydown/engine/summary';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { buffersOf } from './transfer.js';

const scenario = workerData as Scenario;

/** Plays one block of runs; its memory is handed over, not copied. */
export function play(block: number): unknown {
  const played = simulateBlock(scenario, block);
  return move({ [transferableSymbol]: buffersOf(played), [valueSymbol]: played });
}

/** Sums up all blocks, so that the main thread stays free to answer Ctrl-C. */
export function sumUp(blocks: readonly Block[]): Summary {
  return summarise(scenario, blocks);
}
