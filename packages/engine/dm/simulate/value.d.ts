import { type Block } from './played.js';
/** How money at different times is made comparable. */
export interface ValueTerms {
    /** What a year of waiting for money costs, as a share: 0.12 for 12%. Above −1. */
    readonly discount: number;
    /** What a company is worth besides the money it has made, in years of its revenue; 0 counts that money alone. */
    readonly multiple: number;
}
/** As lenders and buyers count: 12% a year, and five years of revenue for the company itself. */
export declare const VALUE_TERMS: ValueTerms;
/** What the value of a company is reckoned from, in every week. */
export declare const VALUED_FROM: readonly ["arr", "income", "cost"];
/** Runs with what was recorded of them. */
type Recorded = Pick<Block, 'runs' | 'outcomes' | 'weeks' | 'values' | 'fates' | 'ends'>;
/** What $1 in each week from 0 to `last` is worth in week 0: (1 + discount)^(−week/52). */
export declare function discountFactors(discount: number, last: number): Float64Array;
/** Whether a company has not come to its end before the end of a week, neither out of money nor sold. */
export declare const goesOn: ({ ends }: Pick<Block, "ends">, run: number, week: number) => boolean;
/**
 * Value to date of all runs, [week][run], in $M of week 0: gross profit less what people cost in every week so far, plus revenue × the multiple, as if the
 * company were sold in this week. A company out of money is worth nothing besides what it has made and spent. One that is acquired is sold then: its value
 * stays. Money raised from investors is not counted: it buys a part of the company for what it is worth.
 *
 * @param recorded with `VALUED_FROM` in every week from 0 on
 */
export declare function valueOverTime(recorded: Recorded, { discount, multiple }: ValueTerms): Float32Array;
export {};
