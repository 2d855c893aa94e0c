/** The part of the engine that a worker needs: it loads in a few milliseconds. */
export { BLOCK_RUNS, blockCount, memoryNeeded, rowOf, simulateBlock, type Block, type BlockOptions } from './block.js';
export { reusedMemory, type Allocate } from './memory.js';
export { createInPassing } from './simulator.js';
export { OUTCOME_NAMES } from './outcomes.js';
export type { Design } from './design.js';
export type { Scenario } from '../scenario/scenario.js';
export { column, emptyFutures, keepWanted, playHere, type Futures, type Play, type Wanted } from './play.js';
