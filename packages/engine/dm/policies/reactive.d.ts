import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { PolicySettings } from '../scenario/policies.js';
/** Self-correcting: debt work becomes progress once the company feels that progress is impossible without it. */
export declare function reactive(c: Company, _k: Constants, p: PolicySettings): number;
