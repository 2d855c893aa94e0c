import { FATE_NAMES } from './fates.js';
import { RECORDED, RECORDED_NAMES, type RecordedName } from './outcomes.js';

const ACQUIRED = FATE_NAMES.indexOf('acquired');

/** What is to be recorded: some outcomes, and the rows of the weeks (see Recording). */
export interface ToRecord {
  readonly outcomes: readonly RecordedName[];
  readonly rows: Int32Array;
}

/** Where what is recorded of some runs lies, [outcome][run][row]; after the end of a run there is nothing yet (see `fillAfter`). */
export interface Recording {
  readonly recorded: Float32Array;
  /** The row of each week from 0 to the horizon, ascending. Weeks can share a row, which then holds the last of them that was lived. */
  readonly rows: Int32Array;
  /** Where each of RECORDED begins. All that nobody asks for lies in one place, where the last that is written stays. */
  readonly columns: Int32Array;
}

/** Where the rows of a company begin among those of an outcome. */
export interface Place {
  at: number;
}

/** The columns of some outcomes, each so long; behind them that of all others. */
export const columnsOf = (outcomes: readonly RecordedName[], length: number): Int32Array =>
  Int32Array.from(
    RECORDED_NAMES,
    (name) => (outcomes.includes(name) ? outcomes.indexOf(name) : outcomes.length) * length,
  );

/** Where what is recorded of an outcome begins. */
export const columnOf = ({ columns }: Recording, name: RecordedName): number => columns[RECORDED_NAMES.indexOf(name)]!;

/** How many rows there are. */
export const rowCount = (rows: Int32Array): number => rows[rows.length - 1]! + 1;

/** The rows of some weeks. */
export const rowsIn = ({ rows }: Recording, weeks: readonly number[]): Int32Array =>
  Int32Array.from(weeks, (week) => rows[week]!);

/** Runs that are read side by side where what lies run by run is wanted week by week: so many numbers are a line of the cache, and their rows fit in it. */
export const SIDE_BY_SIDE = 16;

/** How each of some runs ended (index into FATE_NAMES, 0 alive), and the first week in which it was no longer alive, or −1. */
export interface Endings {
  readonly fates: Uint8Array;
  readonly ends: Int32Array;
}

/**
 * Writes what runs have after their end: outcomes that stay as they were last, or what the dead have (see `Outcome.dead`).
 *
 * @param names the outcomes that are asked for; of others what is recorded after an end means nothing
 */
export function fillAfter(recording: Recording, { fates, ends }: Endings, names: readonly RecordedName[]): void {
  const { recorded, rows } = recording;
  const length = rowCount(rows);
  for (const name of names) {
    const [column, { dead }] = [columnOf(recording, name), RECORDED[name]];
    for (let run = 0; run < ends.length; run++) {
      const [end, first] = [ends[run]!, column + run * length];
      if (end < 0) continue;
      const value = dead === 'last' || fates[run] === ACQUIRED ? recorded[first + rows[end - 1]!]! : dead;
      recorded.fill(value, first + rows[end]!, first + length);
    }
  }
}
