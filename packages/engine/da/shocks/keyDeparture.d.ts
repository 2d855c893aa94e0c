import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
/** A key person leaves: a gap in everybody's productivity, larger in a larger company, to a limit. */
export declare function keyDeparture(c: Company, k: Constants, n: Uniforms): void;
