import type { Scenario } from '../scenario/scenario.js';
import { OUTCOME_NAMES, OUTCOMES } from './outcomes.js';
import { beginLife, closeStep, createLife, liveStep, type Life } from './life.js';
import { record } from './record.js';

/** Runs in a full block: the unit of work for a worker, and of what is kept. */
export const BLOCK_RUNS = 256;

/** Some runs, complete: what was recorded of them, and how each ended. */
export interface Block {
  /** Number of its first run. */
  readonly first: number;
  readonly runs: number;
  /** [outcome][week 0 … horizon][run], runs innermost, outcomes in the order of OUTCOMES. */
  readonly values: Float64Array;
  /** How each run ended: index into FATE_NAMES, 0 alive. */
  readonly fates: Uint8Array;
  /** First week in which it was no longer alive, or −1. */
  readonly ends: Int32Array;
}

const ACQUIRED = 1;
/** Outcomes that stay at their last value after an end, by index: the sold keep all, the dead those where less is better. */
const KEPT_WHEN_DEAD = OUTCOME_NAMES.flatMap((name, i) => (OUTCOMES[name].dead === 'last' ? [i] : []));
const KEPT_WHEN_SOLD = OUTCOME_NAMES.map((_, i) => i);

/** Number of blocks that a scenario's runs make. */
export function blockCount(scenario: Scenario): number {
  return Math.ceil(scenario.runs / BLOCK_RUNS);
}

/** Bytes that all blocks of a scenario take. */
export function memoryNeeded(scenario: Scenario): number {
  return scenario.runs * (OUTCOME_NAMES.length * (scenario.horizon + 1) * 8 + 5);
}

/**
 * Plays the runs of one block. A pure function of the scenario and the block's number, so that blocks can be shared out to any number of
 * workers, in any order.
 */
export function simulateBlock(scenario: Scenario, block: number): Block {
  const first = block * BLOCK_RUNS;
  const runs = Math.min(BLOCK_RUNS, scenario.runs - first);
  const weeks = scenario.horizon + 1;
  const values = new Float64Array(OUTCOME_NAMES.length * weeks * runs);
  const fates = new Uint8Array(runs);
  const ends = new Int32Array(runs).fill(-1);
  const life = createLife(scenario);
  for (let i = 0; i < runs; i++) {
    const end = liveThrough(life, first + i, weeks, values, i, runs);
    if (end < 0) continue;
    ends[i] = end;
    fates[i] = life.c.fate;
    keepLast(values, life.c.fate === ACQUIRED ? KEPT_WHEN_SOLD : KEPT_WHEN_DEAD, end, weeks, i, runs);
  }
  return { first, runs, values, fates, ends };
}

/** Plays one run and writes its weeks; returns the first week after its end, or −1. */
function liveThrough(life: Life, run: number, weeks: number, values: Float64Array, column: number, runs: number): number {
  beginLife(life, run);
  const stride = weeks * runs;
  const steps = life.stepsPerWeek;
  for (let week = 0; week < weeks; week++) {
    liveStep(life, week * steps);
    record(life.c, values, week * runs + column, stride);
    if (week === weeks - 1) break;
    let alive = closeStep(life);
    for (let i = 1; i < steps && alive; i++) {
      liveStep(life, week * steps + i);
      alive = closeStep(life);
    }
    if (!alive) return week + 1;
  }
  return -1;
}

function keepLast(values: Float64Array, outcomes: readonly number[], end: number, weeks: number, column: number, runs: number): void {
  for (const outcome of outcomes) {
    const row = outcome * weeks * runs + column;
    const last = values[row + (end - 1) * runs]!;
    for (let week = end; week < weeks; week++) values[row + week * runs] = last;
  }
}
