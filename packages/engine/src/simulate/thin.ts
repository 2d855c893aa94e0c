import type { Allocate, Block } from './block.js';
import { OUTCOME_NAMES } from './outcomes.js';
import { emptyFutures, keepWanted } from './play.js';

/** A block of which only some weeks are kept: its values are [outcome][kept week][run]. */
export interface ThinBlock extends Block {
  /** The weeks that are kept, in the order in which they are stored. */
  readonly weeks: readonly number[];
}

/** Keeps only some of the weeks 0 to `horizon` of a block. What a summary of five years reports is a quarter of them. */
export function thin(block: Block, horizon: number, weeks: readonly number[], allocate?: Allocate): ThinBlock {
  const kept = emptyFutures(block.runs, { outcomes: OUTCOME_NAMES, weeks }, allocate);
  keepWanted({ ...block, first: 0 }, horizon + 1, kept);
  return { first: block.first, runs: block.runs, weeks, values: kept.values, fates: kept.fates, ends: kept.ends };
}

/** Where the runs of one outcome in one week begin among the values of a block whose full length is `weeks`. */
export function rowOf(block: Block | ThinBlock, outcome: number, week: number, weeks: number): number {
  if (!('weeks' in block)) return (outcome * weeks + week) * block.runs;
  const place = block.weeks.indexOf(week);
  if (place < 0) throw new RangeError(`Week ${week} was not kept`);
  return (outcome * block.weeks.length + place) * block.runs;
}
