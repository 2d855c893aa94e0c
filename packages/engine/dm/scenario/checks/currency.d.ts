import { type Fault } from '../fault.js';
import type { Branch } from '../files/tree.js';
import { type Currency } from '../quantities/currency.js';
/** What money a scenario is written in, the faults of a file that has more than one, and doubts of another that it extends. */
export declare function currencyIn(tree: Branch): {
    readonly currency: Currency;
    readonly faults: readonly Fault[];
    readonly doubts: readonly Fault[];
};
