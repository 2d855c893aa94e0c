import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
/** A forced migration (platform, security): a part of the product becomes debt overnight. */
export declare function migration(c: Company, k: Constants, n: Uniforms): void;
