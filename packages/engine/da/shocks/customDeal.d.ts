import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
/** A big custom deal, or an acquisition one regrets: revenue at once, and debt with it. */
export declare function customDeal(c: Company, k: Constants, n: Uniforms): void;
