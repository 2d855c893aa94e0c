import { X as reusedMemory, Y as rowOf, i as simulateBlock, it as OUTCOME_NAMES, n as blockCount, r as memoryNeeded, t as BLOCK_RUNS, u as createInPassing } from "./shared-C196fytJ.js";
import { i as playHere, n as emptyFutures, r as keepWanted, t as column } from "./shared-DI6okvGq.js";
export { BLOCK_RUNS, OUTCOME_NAMES, blockCount, column, createInPassing, emptyFutures, keepWanted, memoryNeeded, playHere, reusedMemory, rowOf, simulateBlock };
