import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
/** A competitor leaps: what customers expect rises, and stays. */
export declare function competitor(c: Company, k: Constants, n: Uniforms): void;
