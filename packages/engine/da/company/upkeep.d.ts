import type { Company } from './company.js';
import type { Constants } from './constants.js';
/**
 * Keeping the product running: work that grows with the product and with its debt. Fires come first and leave upkeep a part of the rest at most; what is
 * not done is borrowed (borrowing.ts). What both leave is the budget for features and debt.
 */
export declare function keepUp(c: Company, k: Constants): void;
