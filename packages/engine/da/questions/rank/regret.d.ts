/** What each policy falls short of the best of each future. */
export interface Regrets {
    /** By policy and run, 0 and up. */
    readonly plain: readonly Float64Array[];
    /** By policy and run, as a part of the larger of the two values. */
    readonly part: readonly Float64Array[];
    /** By policy: the share of the runs in which it is the best; ties are shared out. */
    readonly best: readonly number[];
    /** Share of the runs in which all are the same; there nobody is the best. */
    readonly same: number;
}
/** @param goodness by policy and run, more is better; at least one policy and one run */
export declare function regretOf(goodness: readonly Float64Array[]): Regrets;
