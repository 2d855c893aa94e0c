/**
 * Day number of an ISO date, counted from 1970-01-01 in the Gregorian calendar; null when the text is no such date (2027-02-30).
 * Pure integer arithmetic, so that no clock and no time zone plays a part. Years 1600 to 9999.
 */
export declare function dayNumber(iso: string): number | null;
/** ISO date of a day number; the inverse of `dayNumber`. */
export declare function isoDate(day: number): string;
/** The month of an ISO date: March 2029. */
export declare const sayMonth: (iso: string) => string;
/** The quarter of an ISO date: Q2 2029. */
export declare const sayQuarter: (iso: string) => string;
/** The first day of a month or quarter that is written as `sayMonth` or `sayQuarter` says it, as an ISO date; null when the text is neither. */
export declare function firstDayOf(text: string): string | null;
/** The date some whole weeks after an ISO date. Throws a RangeError when `iso` is no date. */
export declare function addWeeks(iso: string, weeks: number): string;
