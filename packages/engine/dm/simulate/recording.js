import { FATE_NAMES } from './fates.js';
import { RECORDED, RECORDED_NAMES } from './outcomes.js';
const ACQUIRED = FATE_NAMES.indexOf('acquired');
/** The columns of some outcomes, each so long; behind them that of all others. */
export const columnsOf = (outcomes, length) => Int32Array.from(RECORDED_NAMES, (name) => (outcomes.includes(name) ? outcomes.indexOf(name) : outcomes.length) * length);
/** Where what is recorded of an outcome begins. */
export const columnOf = ({ columns }, name) => columns[RECORDED_NAMES.indexOf(name)];
/** How many rows there are. */
export const rowCount = (rows) => rows[rows.length - 1] + 1;
/** The rows of some weeks. */
export const rowsIn = ({ rows }, weeks) => Int32Array.from(weeks, (week) => rows[week]);
/**
 * Writes what runs have after their end: outcomes that stay as they were last, or what the dead have (see `Outcome.dead`).
 *
 * @param names the outcomes that are asked for; of others what is recorded after an end means nothing
 */
export function fillAfter(recording, { fates, ends }, names) {
    const { recorded, rows } = recording;
    const length = rowCount(rows);
    for (const name of names) {
        const [column, { dead }] = [columnOf(recording, name), RECORDED[name]];
        for (let run = 0; run < ends.length; run++) {
            const [end, first] = [ends[run], column + run * length];
            if (end < 0)
                continue;
            const value = dead === 'last' || fates[run] === ACQUIRED ? recorded[first + rows[end - 1]] : dead;
            recorded.fill(value, first + rows[end], first + length);
        }
    }
}
