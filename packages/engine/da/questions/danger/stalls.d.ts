import { type Futures } from '../../simulate/play.js';
/** How progress went in each future. */
export interface Progress {
    /** First week of the first quarter that is stalled, −1 where none is. */
    readonly stalls: Int32Array;
    /** 1 where a later quarter is back, and none after it stalled again. */
    readonly back: Uint8Array;
    /** 1 where the company runs out of money. */
    readonly dead: Uint8Array;
    readonly ends: Int32Array;
    /** Features an engineer and week today. */
    readonly today: Float64Array;
}
/** Looks at features an engineer in every week, of companies that are neither dead nor acquired yet. */
export declare function progressIn(futures: Futures): Progress;
/** Whether a company ends badly: out of money, or stalled for good. */
export declare const endsBadly: ({ stalls, back, dead }: Progress, run: number) => boolean;
export type Verdict = 'stalled' | 'died' | 'anyway' | 'reversed' | 'fine';
/** What debt has done in one future: it is held against the same future in which debt makes no difference. */
export declare function verdictOn(run: number, as: Progress, without: Progress): Verdict;
