import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { PolicySettings } from '../scenario/policies.js';
/** Keeps count of a freeze or rewrite, and begins one when the perceived debt passes the trigger (at once, and only once, with trigger 0). */
export declare function runProject(c: Company, k: Constants, p: PolicySettings, length: number): number;
