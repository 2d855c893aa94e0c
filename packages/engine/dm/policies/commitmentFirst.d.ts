import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { PolicySettings } from '../scenario/policies.js';
/** Promised features come first, at whatever velocity there is; debt gets what is left. */
export declare function commitmentFirst(c: Company, _k: Constants, p: PolicySettings): number;
