import type { Scenario } from '../scenario/scenario.js';
import { OUTCOME_NAMES, OUTCOMES } from './outcomes.js';
import { createPlayer } from './player.js';
import type { Player } from './reference.js';

/** Runs in a full block: the unit of work for a worker, and of what is kept. */
export const BLOCK_RUNS = 256;

/** Some runs, complete: what was recorded of them, and how each ended. */
export interface Block {
  /** Number of its first run. */
  readonly first: number;
  readonly runs: number;
  /**
   * [outcome][week 0 … horizon][run], runs innermost, outcomes in the order of OUTCOMES. Every value of every run is kept, to the seven digits of
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

/** Bytes that all blocks of a scenario take. */
export function memoryNeeded(scenario: Scenario): number {
  return scenario.runs * (OUTCOME_NAMES.length * (scenario.horizon + 1) * 4 + 5);
}

/**
 * Plays the runs of one block. A pure function of the scenario and the block's number, so that blocks can be shared out to any number of
 * workers, in any order. Threads that share memory pass an `allocate` that makes it shared; `make` chooses who plays, and changes no bit.
 */
export function simulateBlock(scenario: Scenario, block: number, allocate: Allocate = (bytes) => new ArrayBuffer(bytes), make: MakePlayer = createPlayer): Block {
  const first = block * BLOCK_RUNS;
  const runs = Math.min(BLOCK_RUNS, scenario.runs - first);
  const weeks = scenario.horizon + 1;
  const values = new Float32Array(allocate(OUTCOME_NAMES.length * weeks * runs * 4));
  const fates = new Uint8Array(allocate(runs));
  const ends = new Int32Array(allocate(runs * 4)).fill(-1);
  const player = make(scenario, STRIP_RUNS);
  for (let from = 0; from < runs; from += STRIP_RUNS) {
    const width = Math.min(STRIP_RUNS, runs - from);
    for (let i = 0; i < width; i++) {
      const at = i * weeks * OUTCOME_NAMES.length;
      const end = player.play(first + from + i, at);
      ends[from + i] = end;
      if (end < 0) continue;
      fates[from + i] = player.fate();
      fillAfter(player.recorded, at, end, weeks, player.fate() === ACQUIRED ? KEPT_WHEN_SOLD : KEPT_WHEN_DEAD);
    }
    layOut(player.recorded, width, weeks, values, from, runs);
  }
  return { first, runs, values, fates, ends };
}

/** Writes the weeks after an end: the last value of the outcomes that keep it, zero for the others. */
function fillAfter(strip: Float32Array, at: number, end: number, weeks: number, kept: readonly boolean[]): void {
  const last = at + (end - 1) * kept.length;
  for (let week = end; week < weeks; week++) {
    const row = at + week * kept.length;
    for (let outcome = 0; outcome < kept.length; outcome++) strip[row + outcome] = kept[outcome] ? strip[last + outcome]! : 0;
  }
}

/**
 * Turns a strip, [run][week][outcome], into columns `from` to `from + width` of the block's [outcome][week][run]. Runs are recorded in strips and
 * turned together, a few weeks at a time, because a run written straight into the block would touch a cache line and a page for every single number.
 */
function layOut(strip: Float32Array, width: number, weeks: number, values: Float32Array, from: number, runs: number): void {
  const outcomes = OUTCOME_NAMES.length;
  const length = weeks * outcomes;
  for (let early = 0; early < weeks; early += TILE_WEEKS) {
    const late = Math.min(early + TILE_WEEKS, weeks);
    for (let outcome = 0; outcome < outcomes; outcome++) {
      for (let week = early; week < late; week++) {
        const row = (outcome * weeks + week) * runs + from;
        const cell = week * outcomes + outcome;
        for (let run = 0; run < width; run++) values[row + run] = strip[run * length + cell]!;
      }
    }
  }
}
