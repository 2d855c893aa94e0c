import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** How much of the useful work stays useful: less when most people are new or sit in silos, more with effort spent on goals. Grade C. */
export declare function align(c: Company, k: Constants, l: Levers): void;
