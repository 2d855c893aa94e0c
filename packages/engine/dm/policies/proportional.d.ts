import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { PolicySettings } from '../scenario/policies.js';
/** A proportional controller of the perceived debt, with an optional integral term that never pushes the share further beyond a limit. */
export declare function proportional(c: Company, k: Constants, p: PolicySettings): number;
