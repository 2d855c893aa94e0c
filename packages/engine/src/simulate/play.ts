import type { Scenario } from '../scenario/scenario.js';
import { blockCount, simulateBlock, type Allocate, type Block } from './block.js';
import { OUTCOME_NAMES, type OutcomeName } from './outcomes.js';

/** What a question needs to know of a scenario's futures: some outcomes in some weeks (0 to the horizon). */
export interface Wanted {
  readonly outcomes: readonly OutcomeName[];
  readonly weeks: readonly number[];
}

/** What was wanted of all runs of a scenario, in the order of the runs. Run i of two scenarios with one seed lives in the same world. */
export interface Futures extends Wanted {
  readonly runs: number;
  /** [outcome][week][run], outcomes and weeks in the order in which they were wanted. */
  readonly values: Float32Array;
  /** How each run ended: index into FATE_NAMES, 0 alive at the horizon. */
  readonly fates: Uint8Array;
  /** First week in which it was no longer alive, or −1. */
  readonly ends: Int32Array;
}

/** Plays all runs of a scenario. Questions are asked through it, so that they need not know whether threads answer. */
export type Play = (scenario: Scenario, wanted: Wanted) => Promise<Futures>;

/** Plays in this thread. */
export const playHere: Play = (scenario, wanted) => {
  const futures = emptyFutures(scenario.runs, wanted);
  for (let block = 0; block < blockCount(scenario); block++) keepWanted(simulateBlock(scenario, block), scenario.horizon + 1, futures);
  return Promise.resolve(futures);
};

/** Room for what is wanted of so many runs. Threads that share memory pass an `allocate` that makes it shared. */
export function emptyFutures(runs: number, { outcomes, weeks }: Wanted, allocate: Allocate = (bytes) => new ArrayBuffer(bytes)): Futures {
  return {
    runs, outcomes, weeks,
    values: new Float32Array(allocate(outcomes.length * weeks.length * runs * 4)),
    fates: new Uint8Array(allocate(runs)),
    ends: new Int32Array(allocate(runs * 4)).fill(-1),
  };
}

/** Writes what is wanted of one block, whose weeks are `weeks`, into its place. */
export function keepWanted(block: Block, weeks: number, into: Futures): void {
  into.outcomes.forEach((name, o) => {
    const outcome = OUTCOME_NAMES.indexOf(name);
    into.weeks.forEach((week, w) => {
      const from = (outcome * weeks + week) * block.runs;
      into.values.set(block.values.subarray(from, from + block.runs), (o * into.weeks.length + w) * into.runs + block.first);
    });
  });
  into.fates.set(block.fates, block.first);
  into.ends.set(block.ends, block.first);
}

/** The values of one wanted outcome in one wanted week, one a run. */
export function column(futures: Futures, outcome: OutcomeName, week: number): Float32Array {
  const o = futures.outcomes.indexOf(outcome);
  const w = futures.weeks.indexOf(week);
  if (o < 0 || w < 0) throw new RangeError(`${outcome} in week ${week} was not wanted`);
  const from = (o * futures.weeks.length + w) * futures.runs;
  return futures.values.subarray(from, from + futures.runs);
}
