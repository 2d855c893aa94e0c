import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
/** A demand shock: for half a year to a year, new revenue is a fraction of what it was. None begins while one lasts. */
export declare function demand(c: Company, k: Constants, n: Uniforms): void;
