import { type Futures } from '../../simulate/play.js';
import { type ValueTerms } from '../../simulate/value.js';
/** The money of all runs of a scenario, in $M. */
export interface Ledger {
    /** Value to date, [week][run]. */
    readonly value: Float32Array;
    /** What people have cost, and gross profit, before the week in which the accounts are closed; not discounted. One entry a run. */
    readonly people: Float64Array;
    readonly profit: Float64Array;
}
/** The accounts of futures in which `arr`, `income` and `cost` were wanted in every week from 0; `closes` is the week in which the totals are taken. */
export declare function ledgerOf(futures: Futures, terms: ValueTerms, closes: number): Ledger;
