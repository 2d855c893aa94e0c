import type { Company } from './company.js';
import type { Constants } from './constants.js';
import type { Uniforms } from './uniforms.js';
/** Every stock moves once, by flows that were all worked out from the old state. Conservation can be read off line by line. */
export declare function moveStocks(c: Company, k: Constants, n: Uniforms): void;
