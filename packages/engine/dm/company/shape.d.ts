import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** Other people per engineer that are usual at a headcount; the engineers' share is interpolated in the logarithm of the headcount. */
export declare function usualOthers(heads: number, k: Constants): number;
/**
 * Companies change shape as they grow: sales, support and operations outnumber the engineers more and more. A company
 * keeps what sets it apart from others of its size, and reaches its new shape by hiring. One that does not grow stays
 * as it is.
 */
export declare function changeShape(c: Company, k: Constants): void;
