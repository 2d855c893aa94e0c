import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { PolicySettings } from '../scenario/policies.js';
/** The same share every week. */
export declare function fixed(_c: Company, _k: Constants, p: PolicySettings): number;
