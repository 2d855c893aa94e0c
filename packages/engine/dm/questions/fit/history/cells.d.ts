import { type Currency } from '../../../scenario/quantities/currency.js';
/** A number as a cell has it. */
export interface CellNumber {
    readonly value: number;
    /** 1e3 of k, 1e6 of M, 1e9 of B; null without such a letter. */
    readonly scale: number | null;
    readonly percent: boolean;
    readonly currency: Currency | null;
}
/** Whether a cell says that there is nothing. */
export declare const isEmpty: (text: string) => boolean;
/** A number with its unit, in the form that a spreadsheet gives it; null if the cell holds none. */
export declare function readCell(text: string, decimal: ',' | '.'): CellNumber | null;
/** The decimal sign that the cells of a table show, or the one that goes with its divider where none of them shows any. */
export declare function decimalOf(cells: readonly string[], divider: string): ',' | '.';
/** A day as year, month and day (null where it is not said), of the forms that do not depend on where one lives; null if it is none. */
export declare function readDay(text: string): {
    readonly year: number;
    readonly month: number;
    readonly day: number | null;
} | null;
/** A month as `2026-03`. */
export declare const monthText: (year: number, month: number) => string;
/** Months since the year 0, and back. */
export declare const monthNumber: (month: string) => number;
export declare const monthAt: (number: number) => string;
/** A cell that names a month. */
export declare function readMonth(text: string): string | null;
