import type { Company } from './company.js';
import type { Constants } from './constants.js';
/**
 * Founders give up: the chance rises with the time for which revenue shrinks and the board presses, and is small in companies that many people run. What is
 * left is wound down or sold for parts.
 */
export declare function updateWeariness(c: Company, k: Constants): void;
