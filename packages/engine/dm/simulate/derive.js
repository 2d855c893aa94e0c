import { isDead } from './fates.js';
import { DERIVED, isDerived, RECORDED_NAMES } from './outcomes.js';
import { columnOf, rowCount, rowsIn } from './recording.js';
/** The value of a derived outcome from what is recorded. @param at tells the place of what is recorded, by its number */
export function derive(name, recorded, at, itemSize) {
    const { of, from } = DERIVED[name];
    const part = (i) => (i < of.length ? recorded[at(RECORDED_NAMES.indexOf(of[i]))] : itemSize);
    return from(part(0), part(1), part(2), part(3));
}
/** Works out the derived outcomes that a block keeps, of all its runs and weeks, the dead too. */
export function deriveAll(recording, { outcomes, weeks, runs, values, fates, ends }, itemSize) {
    const { recorded } = recording;
    const [length, rows] = [rowCount(recording.rows), rowsIn(recording, weeks)];
    outcomes.forEach((name, o) => {
        if (!isDerived(name))
            return;
        const { of, from, dead } = DERIVED[name];
        const columnAt = (i) => (i < of.length ? columnOf(recording, of[i]) : -1);
        const [a, b, c, d] = [columnAt(0), columnAt(1), columnAt(2), columnAt(3)];
        for (let run = 0; run < runs; run++) {
            const begin = run * length;
            const over = dead !== 'last' && isDead(fates[run]) ? ends[run] : Infinity;
            for (let w = 0; w < weeks.length; w++) {
                const row = begin + rows[w];
                values[(o * weeks.length + w) * runs + run] =
                    over <= weeks[w]
                        ? dead
                        : from(recorded[a + row], b < 0 ? itemSize : recorded[b + row], c < 0 ? itemSize : recorded[c + row], d < 0 ? itemSize : recorded[d + row]);
            }
        }
    });
}
