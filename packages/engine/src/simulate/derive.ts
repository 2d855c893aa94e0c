import { isDead } from './fates.js';
import { DERIVED, isDerived, RECORDED_NAMES, type Derived, type DerivedName } from './outcomes.js';
import type { Block } from './played.js';
import { columnOf, rowCount, rowsIn, SIDE_BY_SIDE, type Recording } from './recording.js';

/** The value of a derived outcome from what is recorded. @param at tells the place of what is recorded, by its number */
export function derive(
  name: DerivedName,
  recorded: Float32Array,
  at: (outcome: number) => number,
  itemSize: number,
): number {
  const { of, from }: Derived = DERIVED[name];
  const part = (i: number): number => (i < of.length ? recorded[at(RECORDED_NAMES.indexOf(of[i]!))]! : itemSize);
  return from(part(0), part(1), part(2), part(3));
}

/** Works out the derived outcomes that a block keeps, of all its runs and weeks, the dead too. */
export function deriveAll(
  recording: Recording,
  { outcomes, weeks, runs, values, fates, ends }: Block,
  itemSize: number,
): void {
  const { recorded } = recording;
  const [length, rows] = [rowCount(recording.rows), rowsIn(recording, weeks)];
  /** The week from which on each of the runs side by side is out of money. */
  const over = new Float64Array(SIDE_BY_SIDE);
  outcomes.forEach((name, o) => {
    if (!isDerived(name)) return;
    const { of, from, dead }: Derived = DERIVED[name];
    const columnAt = (i: number): number => (i < of.length ? columnOf(recording, of[i]!) : -1);
    const [a, b, c, d] = [columnAt(0), columnAt(1), columnAt(2), columnAt(3)];
    const overAt = (run: number): number => (dead !== 'last' && isDead(fates[run]!) ? ends[run]! : Infinity);
    for (let first = 0; first < runs; first += SIDE_BY_SIDE) {
      const end = Math.min(runs, first + SIDE_BY_SIDE);
      for (let run = first; run < end; run++) over[run - first] = overAt(run);
      for (let w = 0; w < weeks.length; w++) {
        const [week, into] = [weeks[w]!, (o * weeks.length + w) * runs];
        for (let run = first; run < end; run++) {
          const row = run * length + rows[w]!;
          values[into + run] =
            over[run - first]! <= week
              ? (dead as number)
              : from(
                  recorded[a + row]!,
                  b < 0 ? itemSize : recorded[b + row]!,
                  c < 0 ? itemSize : recorded[c + row]!,
                  d < 0 ? itemSize : recorded[d + row]!,
                );
        }
      }
    }
  });
}
