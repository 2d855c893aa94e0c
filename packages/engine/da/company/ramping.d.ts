import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** Newcomers learn, as fast as there are people to teach them; leavers take know-how along. What is left can produce. */
export declare function rampUp(c: Company, k: Constants): void;
