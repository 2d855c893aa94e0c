import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** What debt does to the speed of those who do not carry the code in their heads: the interest is 1 − velocity. */
export declare function slowDown(c: Company, k: Constants): void;
