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

/** Where in a row a company is recorded. */
export interface Place {
  at: number;
}

/** How many rows there are. */
export const rowCount = (rows: Int32Array): number => rows[rows.length - 1]! + 1;

/**
 * Writes what a run has after its end: outcomes that stay as they were last, or what the dead have (see `Outcome.dead`).
 *
 * @param end first week in which it was no longer alive
 */
export function fillAfter(
  { recorded, rows, rowLength, stride }: Recording,
  run: number,
  end: number,
  fate: number,
): void {
  const after = fate === ACQUIRED ? WHEN_SOLD : WHEN_DEAD;
  const lastRow = rows[end - 1]! * rowLength + run;
  const [from, to] = [rows[end]! * rowLength + run, rowCount(rows) * rowLength];
  for (let outcome = 0; outcome < after.length; outcome++) {
    const [at, has] = [outcome * stride, after[outcome]!];
    const value = has === 'last' ? recorded[at + lastRow]! : has;
    for (let place = from; place < to; place += rowLength) recorded[at + place] = value;
  }
}
