import { FATE_NAMES } from './fates.js';
import { RECORDED, RECORDED_NAMES, type Outcome } from './outcomes.js';

const ACQUIRED = FATE_NAMES.indexOf('acquired');
const WHEN_DEAD = RECORDED_NAMES.map((name): Outcome['dead'] => RECORDED[name].dead);
const WHEN_SOLD = RECORDED_NAMES.map((): Outcome['dead'] => 'last');

/** Where what is recorded of some runs lies, [outcome][row][run]. */
export interface Recording {
  readonly recorded: Float32Array;
  /** The row of each week from 0 to the horizon, ascending. Weeks can share a row, which then holds the last of them that was lived. */
  readonly rows: Int32Array;
  /** Places in a row, and from one outcome to the next. */
  readonly rowLength: number;
  readonly stride: number;
}

/** How many rows there are. */
export const rowCount = (rows: Int32Array): number => rows[rows.length - 1]! + 1;

/** What was recorded of a run in one row. */
export function rowOfRun({ recorded, rowLength, stride }: Recording, row: number, run: number): Float32Array {
  const values = new Float32Array(RECORDED_NAMES.length);
  for (let outcome = 0; outcome < values.length; outcome++)
    values[outcome] = recorded[outcome * stride + row * rowLength + run]!;
  return values;
}

/**
 * Writes what a run has after its end: outcomes that stay as they were last, or what the dead have (see `Outcome.dead`).
 *
 * @param end first week in which it was no longer alive
 * @param last what was recorded of its last week
 */
export function fillAfter(
  { recorded, rows, rowLength, stride }: Recording,
  run: number,
  end: number,
  last: ArrayLike<number>,
  fate: number,
): void {
  const after = fate === ACQUIRED ? WHEN_SOLD : WHEN_DEAD;
  const first = rows[end] === rows[end - 1] ? rows[end]! : rows[end - 1]! + 1;
  for (let outcome = 0; outcome < after.length; outcome++) {
    const has = after[outcome]!;
    const value = has === 'last' ? last[outcome]! : has;
    for (let row = first; row < rowCount(rows); row++) recorded[outcome * stride + row * rowLength + run] = value;
  }
}
