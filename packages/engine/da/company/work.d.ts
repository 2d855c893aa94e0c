import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** Fires come before everything else. */
export declare function fightFires(c: Company, k: Constants): void;
/** The budget that debt leaves goes to features. Of a week spent on them velocity is left; haste and assistants make more of it. */
export declare function build(c: Company, k: Constants, l: Levers): void;
