import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** Product fit: 1 when the useful product is what customers of this size expect, 2 far beyond. Moving upmarket raises the bar. */
export declare function measureFit(c: Company, k: Constants): void;
/** Customers won, grown and lost. */
export declare function sell(c: Company, k: Constants, l: Levers): void;
