import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
/** Funding winters come and go: a two-state Markov chain. */
export declare function winter(c: Company, k: Constants, n: Uniforms): void;
