import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** Part of the market that the company has not won: its sellers meet the rest in vain. A market without end (0) is always all there. */
export declare function measureMarket(c: Company, k: Constants): void;
