import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
/** How much longer a rewrite takes than planned, as a multiple. Flyvbjerg & Budzier 2011: a body of small overruns, and one in six that goes badly wrong. */
export declare function overrun(k: Constants, n: Uniforms): number;
