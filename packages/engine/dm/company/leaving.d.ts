import type { Company } from './company.js';
import type { Constants } from './constants.js';
import type { Uniforms } from './uniforms.js';
/** Who leaves of their own accord; burnout and a recent layoff make it more. */
export declare function leave(c: Company, k: Constants, n: Uniforms): void;
