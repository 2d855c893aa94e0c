import type { Alternative } from '../common/alternatives.js';
import { type FuturesTable } from './table.js';
/**
 * One row a future and alternative: how it ended, every outcome at the horizon, and every coefficient that it drew. Futures of the same number live in the
 * same world under every alternative, so that rows can be paired by `run`.
 */
export declare function futuresTable(alternatives: readonly Alternative[]): FuturesTable;
