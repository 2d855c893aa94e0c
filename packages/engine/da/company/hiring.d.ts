import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/**
 * Headcount wanted. Under a plan it grows as planned, until a layoff ends the plan; under a mandate it doubles at the pace the board asks for; otherwise it
 * follows, no faster than that, what revenue can pay for. Hiring succeeds better in some companies than in others.
 */
export declare function planHeadcount(c: Company, k: Constants): void;
/**
 * Offers while there is runway, and starts of those who accepted. Who leaves is replaced and who is planned is hired in time: as many offers are to be on
 * their way as start in the time that a start takes (stock management with a supply line, Sterman 2000, ch. 17). Other staff follow engineering's headcount
 * and the shape of the company (shape.ts).
 */
export declare function hire(c: Company, k: Constants, l: Levers): void;
