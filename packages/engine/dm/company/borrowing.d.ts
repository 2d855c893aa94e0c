import type { Company } from './company.js';
import type { Constants } from './constants.js';
/**
 * New debt: shortcuts (more of them in haste and among newcomers), debt that breeds debt, a world that moves on, and upkeep that was not done.
 */
export declare function borrow(c: Company, k: Constants): void;
