import { type RecordedName } from './outcomes.js';
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
export declare const columnsOf: (outcomes: readonly RecordedName[], length: number) => Int32Array;
/** Where what is recorded of an outcome begins. */
export declare const columnOf: ({ columns }: Recording, name: RecordedName) => number;
/** How many rows there are. */
export declare const rowCount: (rows: Int32Array) => number;
/** The rows of some weeks. */
export declare const rowsIn: ({ rows }: Recording, weeks: readonly number[]) => Int32Array;
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
export declare function fillAfter(recording: Recording, { fates, ends }: Endings, names: readonly RecordedName[]): void;
