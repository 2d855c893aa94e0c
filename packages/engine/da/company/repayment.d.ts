import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/**
 * Work that goes to debt: the policy's share of the budget, less what pressure takes where discipline does not hold, and no more than there is debt to
 * work at. The worst debt is paid first: what is left of a small debt is hard to find and pays less.
 */
export declare function aimAtDebt(c: Company, k: Constants, l: Levers, policyShare: number): void;
/** Debt put right this step. A rewrite keeps its result to itself until the week in which it is done. */
export declare function repay(c: Company, k: Constants): void;
