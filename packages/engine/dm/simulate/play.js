import { blockCount, rowOf, simulateBlock } from './block.js';
/** Plays in this thread, at once. */
export function playNow(scenario, wanted, design = {}) {
    const futures = emptyFutures(scenario.runs, wanted);
    for (let block = 0; block < blockCount(scenario); block++)
        keepWanted(simulateBlock(scenario, block, { ...wanted, design }), futures);
    return futures;
}
/** Plays in this thread. */
export const playHere = (...given) => Promise.resolve(playNow(...given));
/** Room for what is wanted of so many runs. Threads that share memory pass an `allocate` that makes it shared. */
export function emptyFutures(runs, { outcomes, weeks }, allocate = (bytes) => new ArrayBuffer(bytes)) {
    return {
        runs,
        outcomes,
        weeks,
        values: new Float32Array(allocate(outcomes.length * weeks.length * runs * 4)),
        fates: new Uint8Array(allocate(runs)),
        ends: new Int32Array(allocate(runs * 4)).fill(-1),
    };
}
/** Writes a block, of which what is wanted was kept and no more, into its place. */
export function keepWanted(block, into) {
    for (let row = 0; row < into.outcomes.length * into.weeks.length; row++) {
        into.values.set(block.values.subarray(row * block.runs, (row + 1) * block.runs), row * into.runs + block.first);
    }
    into.fates.set(block.fates, block.first);
    into.ends.set(block.ends, block.first);
}
/**
 * The values of one outcome in one week, one a run, in the order of the runs and in the unit of the outcome (see `OUTCOMES`). It is a view: what is written
 * into it is written into the futures.
 *
 * @throws RangeError if the outcome was not kept in that week
 * @example
 * const best = Math.max(...column(futures, 'arr', scenario.horizon)); // $M
 */
export function column(futures, outcome, week) {
    const from = rowOf(futures, outcome, week);
    return futures.values.subarray(from, from + futures.runs);
}
