import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** The chance of being bought this week: revenue attracts, distress sells. */
export declare function attractBuyer(c: Company, k: Constants): void;
/**
 * The end of the week: a company without cash is dead, of the first cause that holds; one whose founders give up is
 * dead too. What has ended stays as it is. The codes index FATE_NAMES.
 */
export declare function determineFate(c: Company, k: Constants): void;
