import type { Scenario } from '../scenario/scenario.js';
import { OUTCOME_NAMES, OUTCOMES, type OutcomeName } from './outcomes.js';
import { createPlayer } from './player.js';
import type { Player } from './reference.js';

/** Runs in a full block: the unit of work for a worker, and of what is kept. */
export const BLOCK_RUNS = 256;

/** Some runs, complete: what was recorded of them, and how each ended. */
export interface Block {
  /** Number of its first run. */
  readonly first: number;
  readonly runs: number;
  /** What is kept of each run. */
  readonly outcomes: readonly OutcomeName[];
  readonly weeks: readonly number[];
  /**
   * [outcome][week][run], runs innermost, outcomes and weeks in the order above. Every value of every run is kept, to the seven digits of
   * single precision: memory is what limits the number of runs, and what cores wait for.
   */
  readonly values: Float32Array;
  /** How each run ended: index into FATE_NAMES, 0 alive. */
  readonly fates: Uint8Array;
  /** First week in which it was no longer alive, or −1. */
  readonly ends: Int32Array;
}

/** Makes what plays the runs of a block, so many before their weeks are laid out. */
export type MakePlayer = (scenario: Scenario, runsAtOnce: number) => Player;

/** Makes zeroed memory of so many bytes. */
export type Allocate = (bytes: number) => ArrayBufferLike;

export interface BlockOptions {
  /** What to keep of each run; by default all outcomes in all weeks from 0 to the horizon. */
  readonly outcomes?: readonly OutcomeName[];
  readonly weeks?: readonly number[];
  /** Threads that share memory pass one that makes it shared. */
  readonly allocate?: Allocate;
  /** Who plays; it changes no bit. */
  readonly make?: MakePlayer;
}

const ACQUIRED = 1;
/** Outcomes that stay at their last value after an end: the sold keep all, the dead those where less is better. */
const KEPT_WHEN_DEAD = OUTCOME_NAMES.map((name) => OUTCOMES[name].dead === 'last');
const KEPT_WHEN_SOLD = OUTCOME_NAMES.map(() => true);
/** Runs recorded before they are laid out together: a cache line of numbers. */
const STRIP_RUNS = 16;
/** Weeks turned together: the strip's part stays in the first cache. */
const TILE_WEEKS = 8;

/** Number of blocks that a scenario's runs make. */
export function blockCount(scenario: Scenario): number {
  return Math.ceil(scenario.runs / BLOCK_RUNS);
}

/** Bytes that all blocks of a scenario take, with every outcome in so many weeks. */
export function memoryNeeded(scenario: Scenario, weeks = scenario.horizon + 1): number {
  return scenario.runs * (OUTCOME_NAMES.length * weeks * 4 + 5);
}

/** Weeks from 0 to the horizon. */
const allWeeks = ({ horizon }: Scenario): number[] => Array.from({ length: horizon + 1 }, (_, week) => week);

/** Where the runs of one outcome in one week begin among the values of a block. */
export function rowOf(block: Pick<Block, 'outcomes' | 'weeks' | 'runs'>, outcome: OutcomeName, week: number): number {
  const o = block.outcomes.indexOf(outcome);
  const w = block.weeks.indexOf(week);
  if (o < 0 || w < 0) throw new RangeError(`${outcome} in week ${week} was not kept`);
  return (o * block.weeks.length + w) * block.runs;
}

/**
 * Plays the runs of one block. A pure function of the scenario and the block's number, so that blocks can be shared out to any number of
 * workers, in any order.
 */
export function simulateBlock(scenario: Scenario, block: number, options: BlockOptions = {}): Block {
  const { outcomes = OUTCOME_NAMES, weeks = allWeeks(scenario), allocate = (bytes) => new ArrayBuffer(bytes), make = createPlayer } = options;
  const first = block * BLOCK_RUNS;
  const runs = Math.min(BLOCK_RUNS, scenario.runs - first);
  const lived = scenario.horizon + 1;
  const values = new Float32Array(allocate(outcomes.length * weeks.length * runs * 4));
  const fates = new Uint8Array(allocate(runs));
  const ends = new Int32Array(allocate(runs * 4)).fill(-1);
  const kept = { cells: outcomes.map((name) => OUTCOME_NAMES.indexOf(name)), weeks };
  const player = make(scenario, STRIP_RUNS);
  for (let from = 0; from < runs; from += STRIP_RUNS) {
    const width = Math.min(STRIP_RUNS, runs - from);
    for (let i = 0; i < width; i++) {
      const at = i * lived * OUTCOME_NAMES.length;
      const end = player.play(first + from + i, at);
      ends[from + i] = end;
      if (end < 0) continue;
      fates[from + i] = player.fate();
      fillAfter(player.recorded, at, end, lived, player.fate());
    }
    layOut(player.recorded, width, lived, kept, values, from, runs);
  }
  return { first, runs, outcomes, weeks, values, fates, ends };
}

/** Writes the weeks of a run after its end, [week][outcome] from `at` on: the last value of the outcomes that keep it, zero for the others. */
export function fillAfter(strip: Float32Array, at: number, end: number, weeks: number, fate: number): void {
  const kept = fate === ACQUIRED ? KEPT_WHEN_SOLD : KEPT_WHEN_DEAD;
  const last = at + (end - 1) * kept.length;
  for (let week = end; week < weeks; week++) {
    const row = at + week * kept.length;
    for (let outcome = 0; outcome < kept.length; outcome++) strip[row + outcome] = kept[outcome] ? strip[last + outcome]! : 0;
  }
}

/** Places of the kept outcomes in a recorded week, and the kept weeks. */
interface Kept {
  readonly cells: readonly number[];
  readonly weeks: readonly number[];
}

/**
 * Turns what is kept of a strip, [run][week][outcome], into columns `from` to `from + width` of the block's [outcome][week][run]. Runs are recorded in strips
 * and turned together, a few weeks at a time, because a run written straight into the block would touch a cache line and a page for every single number.
 */
function layOut(strip: Float32Array, width: number, lived: number, { cells, weeks }: Kept, values: Float32Array, from: number, runs: number): void {
  const length = lived * OUTCOME_NAMES.length;
  for (let early = 0; early < weeks.length; early += TILE_WEEKS) {
    const late = Math.min(early + TILE_WEEKS, weeks.length);
    for (let outcome = 0; outcome < cells.length; outcome++) {
      for (let week = early; week < late; week++) {
        const row = (outcome * weeks.length + week) * runs + from;
        const cell = weeks[week]! * OUTCOME_NAMES.length + cells[outcome]!;
        for (let run = 0; run < width; run++) values[row + run] = strip[run * length + cell]!;
      }
    }
  }
}
