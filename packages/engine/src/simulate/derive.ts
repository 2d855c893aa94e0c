import { isDead } from './fates.js';
import { DERIVED, isDerived, RECORDED_NAMES, type Derived, type DerivedName } from './outcomes.js';
import type { Block } from './played.js';
import type { Recording } from './recording.js';

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
  { recorded, rows, rowLength, stride }: Recording,
  { outcomes, weeks, runs, values, fates, ends }: Block,
  itemSize: number,
): void {
  outcomes.forEach((name, o) => {
    if (!isDerived(name)) return;
    const { of, from, dead }: Derived = DERIVED[name];
    const placeOf = (i: number): number => (i < of.length ? RECORDED_NAMES.indexOf(of[i]!) * stride : -1);
    const [a, b, c, d] = [placeOf(0), placeOf(1), placeOf(2), placeOf(3)];
    for (let w = 0; w < weeks.length; w++) {
      const [week, into] = [weeks[w]!, (o * weeks.length + w) * runs];
      const row = rows[week]! * rowLength;
      for (let run = 0; run < runs; run++) {
        const isOver = dead !== 'last' && isDead(fates[run]!) && ends[run]! <= week;
        values[into + run] = isOver
          ? dead
          : from(
              recorded[a + row + run]!,
              b < 0 ? itemSize : recorded[b + row + run]!,
              c < 0 ? itemSize : recorded[c + row + run]!,
              d < 0 ? itemSize : recorded[d + row + run]!,
            );
      }
    }
  });
}
