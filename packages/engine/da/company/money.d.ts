import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** Income, cost and how many weeks the cash lasts at today's burn. */
export declare function lookAhead(c: Company, k: Constants): void;
/** Cash burnt per new $1 of yearly revenue, over the last half year's growth; 0 when nothing is burnt. */
export declare function measureBurn(c: Company): void;
