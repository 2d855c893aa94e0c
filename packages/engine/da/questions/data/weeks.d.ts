import type { WantedName } from '../../simulate/outcomes.js';
import type { Alternative } from '../common/alternatives.js';
import { type FuturesTable } from './table.js';
/** One row a future, alternative, outcome and week: every course, long. */
export declare function weeksTable(alternatives: readonly Alternative[], outcomes: readonly WantedName[], weeks: readonly number[]): FuturesTable;
