import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { PolicySettings } from '../scenario/policies.js';
/** Little while small, more as the company grows, along the logarithm of headcount. */
export declare function stage(c: Company, _k: Constants, p: PolicySettings): number;
