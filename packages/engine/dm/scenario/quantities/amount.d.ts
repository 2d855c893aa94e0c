import { type Currency } from './currency.js';
import { type Problem } from './problem.js';
export type Period = 'week' | 'month' | 'quarter' | 'year';
export type Scale = 'k' | 'M' | 'B';
export declare const UNITS: {
    readonly '%': "%";
    readonly percent: "%";
    readonly day: "day";
    readonly days: "day";
    readonly d: "day";
    readonly week: "week";
    readonly weeks: "week";
    readonly wk: "week";
    readonly wks: "week";
    readonly w: "week";
    readonly month: "month";
    readonly months: "month";
    readonly mo: "month";
    readonly mos: "month";
    readonly quarter: "quarter";
    readonly quarters: "quarter";
    readonly year: "year";
    readonly years: "year";
    readonly yr: "year";
    readonly yrs: "year";
    readonly y: "year";
    readonly 'person-hour': "person-hour";
    readonly 'person-hours': "person-hour";
    readonly hour: "person-hour";
    readonly hours: "person-hour";
    readonly 'person-day': "person-day";
    readonly 'person-days': "person-day";
    readonly pd: "person-day";
    readonly 'person-week': "person-week";
    readonly 'person-weeks': "person-week";
    readonly pw: "person-week";
    readonly 'person-month': "person-month";
    readonly 'person-months': "person-month";
    readonly pm: "person-month";
    readonly 'person-year': "person-year";
    readonly 'person-years': "person-year";
    readonly py: "person-year";
    readonly person: "head";
    readonly people: "head";
    readonly head: "head";
    readonly heads: "head";
    readonly engineer: "head";
    readonly engineers: "head";
    readonly employees: "head";
    readonly fte: "FTE";
    readonly ftes: "FTE";
    readonly ticket: "ticket";
    readonly tickets: "ticket";
    readonly times: "times";
    readonly time: "times";
    readonly x: "times";
    readonly '\u00D7': "times";
};
export type UnitWord = (typeof UNITS)[keyof typeof UNITS];
export declare const PERIODS: Readonly<Record<string, Period>>;
export declare const SCALES: Readonly<Record<string, Scale>>;
/** A number as written, with everything that was said about it. */
export interface Amount {
    readonly number: number;
    /** That of its sign or code; null where there is none. */
    readonly currency: Currency | null;
    readonly scale: Scale | null;
    readonly unit: UnitWord | null;
    readonly per: Period | null;
}
/** Takes a text such as `$4.2M`, `15% per year`, `1/6` or `2 person-years` apart; null when it is no number with a unit. */
export declare function parseAmount(text: string): Amount | Problem | null;
/** The two ends of a text such as `8 to 24 weeks`, as written; null when it is not a range. */
export declare function splitRange(text: string): readonly [string, string] | null;
/** What one end of a range says about itself, completed by what the other end says: `$150k to $280k per year`, `10 to 30%`. */
export declare function complete(end: Amount, other: Amount): Amount;
