import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/**
 * What AI assistants do to the work done with them: features come faster, the less so the more debt the code carries,
 * with more shortcuts in them; debt is repaid at another rate; incidents are more, above all in indebted code;
 * newcomers learn in another time. All factors are 1 where nothing is done with assistants.
 */
export declare function assist(c: Company, k: Constants, l: Levers): void;
