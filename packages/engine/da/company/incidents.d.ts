import type { Company } from './company.js';
import type { Constants } from './constants.js';
import type { Uniforms } from './uniforms.js';
/**
 * Outages: more of them with debt and with size; each makes unplanned work, and a few lose customers. A larger product breaks in more places and
 * loses less with each.
 */
export declare function breakDown(c: Company, k: Constants, n: Uniforms): void;
