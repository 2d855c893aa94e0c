import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/**
 * Layoffs when the cash runs short. The first takes a fixed share; a second one, and any of a company that raises no rounds, cuts to
 * default-alive: as deep as it takes for income to cover cost.
 */
export declare function layOff(c: Company, k: Constants, l: Levers): void;
