import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { PolicySettings } from '../scenario/policies.js';
/** A debt budget with hysteresis: repay hard from the limit down to well below it. */
export declare function ceiling(c: Company, _k: Constants, p: PolicySettings): number;
