import { median } from '../coefficients/sample.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Design } from './design.js';
import { deriveAll } from './derive.js';
import { reusedMemory, type Allocate } from './memory.js';
import {
  DERIVED,
  isDerived,
  isReckoned,
  OUTCOME_NAMES,
  type OutcomeName,
  type RecordedName,
  type WantedName,
} from './outcomes.js';
import { rowOf, type Block } from './played.js';
import { createSimulator } from './simulator.js';
import { columnOf, fillAfter, rowCount, rowsIn, SIDE_BY_SIDE, type Recording } from './recording.js';
import type { MakeSimulator } from './reference.js';
import { VALUE_TERMS, VALUED_FROM, valueOverTime } from './value.js';

export { rowOf, type Block } from './played.js';

/** Runs in a full block: the unit of work for a worker, and of what is kept. */
export const BLOCK_RUNS = 256;

export interface BlockOptions {
  /** What to keep of each run; by default all outcomes in all weeks from 0 to the horizon. */
  readonly outcomes?: readonly WantedName[];
  readonly weeks?: readonly number[];
  readonly design?: Design;
  /** Threads that share memory pass one that makes it shared. */
  readonly allocate?: Allocate;
  /** Who plays; it changes no bit. */
  readonly make?: MakeSimulator;
}

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

/**
 * Plays the runs of one block. A pure function of the scenario and the block's number, so that blocks can be shared out to any number of
 * workers, in any order.
 */
export function simulateBlock(scenario: Scenario, block: number, options: BlockOptions = {}): Block {
  const {
    outcomes = OUTCOME_NAMES,
    weeks = allWeeks(scenario),
    allocate = (bytes) => new ArrayBuffer(bytes),
    make = createSimulator,
    design,
  } = options;
  if (outcomes.some(isReckoned)) return reckonedBlock(scenario, block, { ...options, outcomes, weeks, allocate });
  const first = block * BLOCK_RUNS;
  const runs = Math.min(BLOCK_RUNS, scenario.runs - first);
  const values = new Float32Array(allocate(outcomes.length * weeks.length * runs * 4));
  const [fates, ends] = [new Uint8Array(allocate(runs)), new Int32Array(allocate(runs * 4))];
  const asked = { outcomes: recordedFor(outcomes), rows: rowsOf(weeks, scenario.horizon) };
  const { recording, ...player } = make(scenario, asked, runs, design);
  player.play(numbering(scenario, design, first));
  fillAfter(recording, player, asked.outcomes);
  fates.set(player.fates);
  ends.set(player.ends);
  const played: Block = { first, runs, outcomes, weeks, values, fates, ends };
  copy(recording, played);
  deriveAll(recording, played, median(scenario.coefficients.itemSize));
  return played;
}

/**
 * The numbers of a block’s runs, by their place in it.
 *
 * @param before runs in the blocks before
 * @throws RangeError if runs are chosen, but not as many as the scenario has
 */
function numbering(scenario: Scenario, { first = 0, runs }: Design = {}, before: number): (place: number) => number {
  if (runs === undefined) return (place) => first + before + place;
  if (runs.length !== scenario.runs) throw new RangeError(`${runs.length} runs chosen for a play of ${scenario.runs}`);
  return (place) => runs[before + place]!;
}

/** What has to be recorded for some outcomes. */
const recordedFor = (outcomes: readonly WantedName[]): RecordedName[] => [
  ...new Set(outcomes.flatMap((name) => (isDerived(name) ? DERIVED[name].of : [name as RecordedName]))),
];

/** What is reckoned from; what comes of it is copied. */
const scratch = reusedMemory();

/** A block of which something is wanted that follows from every week up to the last wanted one. */
function reckonedBlock(
  scenario: Scenario,
  number: number,
  options: BlockOptions & Required<Pick<BlockOptions, 'outcomes' | 'weeks' | 'allocate'>>,
): Block {
  const { outcomes, weeks, allocate } = options;
  const recorded = outcomes.filter((name): name is OutcomeName => !isReckoned(name));
  scratch.again();
  const block = simulateBlock(scenario, number, {
    ...options,
    outcomes: [...new Set([...recorded, ...VALUED_FROM])],
    weeks: Array.from({ length: Math.max(...weeks) + 1 }, (_, week) => week),
    allocate: scratch.allocate,
  });
  const value = valueOverTime(block, VALUE_TERMS);
  const { first, runs } = block;
  const values = new Float32Array(allocate(outcomes.length * weeks.length * runs * 4));
  outcomes.forEach((name, o) =>
    weeks.forEach((week, w) => {
      const [of, from] = isReckoned(name) ? [value, week * runs] : [block.values, rowOf(block, name, week)];
      values.set(of.subarray(from, from + runs), (o * weeks.length + w) * runs);
    }),
  );
  const [fates, ends] = [new Uint8Array(allocate(runs)), new Int32Array(allocate(runs * 4))];
  fates.set(block.fates);
  ends.set(block.ends);
  return { first, runs, outcomes, weeks, values, fates, ends };
}

/** The row of each week from 0 to the horizon: that of the first kept week that is not before it, or a spare one after the last of them. */
function rowsOf(weeks: readonly number[], horizon: number): Int32Array {
  const kept = [...new Set(weeks)].sort((a, b) => a - b);
  let row = 0;
  return Int32Array.from({ length: horizon + 1 }, (_, week) => {
    if (row < kept.length && kept[row]! < week) row++;
    return row;
  });
}

/** Copies what is kept out of what was recorded, which lies run by run, and here week by week. */
function copy(
  recording: Recording,
  {
    runs,
    outcomes,
    weeks,
    values,
  }: Pick<Block, 'runs' | 'weeks' | 'values'> & { readonly outcomes: readonly WantedName[] },
): void {
  const { recorded } = recording;
  const [length, rows] = [rowCount(recording.rows), rowsIn(recording, weeks)];
  outcomes.forEach((name, o) => {
    if (isDerived(name)) return;
    const [from, into] = [columnOf(recording, name as RecordedName), o * rows.length * runs];
    for (let first = 0; first < runs; first += SIDE_BY_SIDE) {
      const end = Math.min(runs, first + SIDE_BY_SIDE);
      for (let w = 0; w < rows.length; w++) {
        const [row, week] = [from + rows[w]!, into + w * runs];
        for (let run = first; run < end; run++) values[week + run] = recorded[row + run * length]!;
      }
    }
  });
}
