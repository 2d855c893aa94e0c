import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** Fires and pressure burn people out. */
export declare function burnOut(c: Company, k: Constants): void;
