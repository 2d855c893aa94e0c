/** The part of the engine that a worker needs: it loads in a few milliseconds. */
export { BLOCK_RUNS, blockCount, memoryNeeded, rowOf, simulateBlock } from './block.js';
export { reusedMemory } from './memory.js';
export { createInPassing } from './simulator.js';
export { OUTCOME_NAMES } from './outcomes.js';
export { column, emptyFutures, keepWanted, playHere } from './play.js';
