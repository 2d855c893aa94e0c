import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** Features become useful product or zombies; old code goes, zombies faster when audits look for them. */
export declare function ship(c: Company, k: Constants, l: Levers): void;
