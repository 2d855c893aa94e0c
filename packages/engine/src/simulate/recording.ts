import { FATE_NAMES } from './fates.js';
import { RECORDED, RECORDED_NAMES, type RecordedName } from './outcomes.js';

const ACQUIRED = FATE_NAMES.indexOf('acquired');

/** Where what is recorded of some runs lies, [outcome][row][run]; after the end of a run there is nothing yet (see `fillAfter`). */
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
  const { recorded, rows, rowLength, stride } = recording;
  const over = [...ends.keys()].filter((run) => ends[run]! >= 0).sort((a, b) => ends[a]! - ends[b]!);
  const sold = Int32Array.from(over.filter((run) => fates[run] === ACQUIRED));
  const dead = Int32Array.from(over.filter((run) => fates[run] !== ACQUIRED));
  const rowAfter = (run: number): number => rows[ends[run]!]!;
  const rowBefore = (run: number): number => rows[ends[run]! - 1]! + 1;
  const [soldFrom, deadFrom, lastFrom] = [sold.map(rowBefore), dead.map(rowAfter), dead.map(rowBefore)];
  const last = rowCount(rows);
  for (const name of names) {
    const [at, has] = [RECORDED_NAMES.indexOf(name) * stride, RECORDED[name].dead];
    keepLast(recorded, sold, soldFrom, at, rowLength, last);
    if (has === 'last') keepLast(recorded, dead, lastFrom, at, rowLength, last);
    else putIn(recorded, dead, deadFrom, at, rowLength, last, has);
  }
}

/** Has runs keep what they have in the row before, each from its row on; in the order of these rows. */
function keepLast(
  recorded: Float32Array,
  runs: Int32Array,
  from: Int32Array,
  at: number,
  rowLength: number,
  rows: number,
): void {
  let over = 0;
  for (let row = from[0] ?? rows; row < rows; row++) {
    while (over < from.length && from[over]! <= row) over++;
    const before = at + (row - 1) * rowLength;
    for (let i = 0; i < over; i++) recorded[before + rowLength + runs[i]!] = recorded[before + runs[i]!]!;
  }
}

/** Has runs have a value, each from its row on; in the order of these rows. */
function putIn(
  recorded: Float32Array,
  runs: Int32Array,
  from: Int32Array,
  at: number,
  rowLength: number,
  rows: number,
  value: number,
): void {
  let over = 0;
  for (let row = from[0] ?? rows; row < rows; row++) {
    while (over < from.length && from[over]! <= row) over++;
    const now = at + row * rowLength;
    for (let i = 0; i < over; i++) recorded[now + runs[i]!] = value;
  }
}
