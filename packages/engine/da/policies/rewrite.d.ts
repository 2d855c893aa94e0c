import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
import type { PolicySettings } from '../scenario/policies.js';
/** A rewrite: most weeks go into it, it takes longer than planned, and the debt falls only on completion. */
export declare function rewrite(c: Company, k: Constants, p: PolicySettings, n: Uniforms): number;
