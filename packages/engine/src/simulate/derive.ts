import { isDead } from './fates.js';
import { DERIVED, isDerived, RECORDED_NAMES, type Derived, type DerivedName } from './outcomes.js';
import type { Block } from './played.js';
import type { Recording } from './recording.js';

const parts = Object.fromEntries(
  Object.entries<Derived>(DERIVED).map(([name, { of }]) => [name, new Float64Array(of.length)]),
) as Record<DerivedName, Float64Array>;

/** The value of a derived outcome from what is recorded. @param at tells the place of what is recorded, by its number */
export function derive(
  name: DerivedName,
  recorded: Float32Array,
  at: (outcome: number) => number,
  itemSize: number,
): number {
  const { of, from }: Derived = DERIVED[name];
  const values = parts[name];
  for (let i = 0; i < of.length; i++) values[i] = recorded[at(RECORDED_NAMES.indexOf(of[i]!))]!;
  return from(values, itemSize);
}

/** Works out the derived outcomes that a block keeps, of all its runs and weeks, the dead too. */
export function deriveAll(
  { recorded, rows, rowLength, stride }: Recording,
  { outcomes, weeks, runs, values, fates, ends }: Block,
  itemSize: number,
): void {
  outcomes.forEach((name, o) => {
    if (!isDerived(name)) return;
    const { of, from, dead }: Derived = DERIVED[name];
    const places = of.map((part) => RECORDED_NAMES.indexOf(part) * stride);
    const room = parts[name];
    for (let w = 0; w < weeks.length; w++) {
      const [week, into] = [weeks[w]!, (o * weeks.length + w) * runs];
      const row = rows[week]! * rowLength;
      for (let run = 0; run < runs; run++) {
        if (dead !== 'last' && isDead(fates[run]!) && ends[run]! <= week) {
          values[into + run] = dead;
          continue;
        }
        for (let i = 0; i < places.length; i++) room[i] = recorded[places[i]! + row + run]!;
        values[into + run] = from(room, itemSize);
      }
    }
  });
}
