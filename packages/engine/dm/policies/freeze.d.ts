import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { PolicySettings } from '../scenario/policies.js';
/** A feature freeze: most weeks go to debt until the time is up, and the debt falls as the work is done. */
export declare function freeze(c: Company, k: Constants, p: PolicySettings): number;
