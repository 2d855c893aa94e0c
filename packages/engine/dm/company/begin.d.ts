import type { Start } from '../scenario/scenario.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
import type { Uniforms } from './uniforms.js';
/** Puts a company where the scenario says it stands in week 0. */
export declare function begin(c: Company, k: Constants, s: Start, n: Uniforms): void;
/** A new policy starts without the memory of the old one; an unfinished rewrite is lost. */
export declare function forget(c: Company): void;
