import type { Company } from './company.js';
import type { Constants } from './constants.js';
/**
 * Share of the product that nobody carries in the head: small while its authors are all there, near 1 when there is far more code than people know. Without
 * headroom nobody knows anything, and debt slows everybody fully.
 */
export declare function forgetCode(c: Company, k: Constants): void;
