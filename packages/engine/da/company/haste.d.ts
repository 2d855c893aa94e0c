import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/**
 * How many corners are cut: as many as was decided, and the rest under full pressure where discipline does not hold. Haste makes features faster and their
 * debt larger; both are 1 at the usual haste, to which all other coefficients belong.
 */
export declare function hurry(c: Company, k: Constants, l: Levers): void;
