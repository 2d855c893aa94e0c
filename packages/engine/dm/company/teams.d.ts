import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/**
 * Specialists beyond what one shared pool needs, when each team has its own. Everybody comes whole: a need is rounded up, by half a person on
 * average, once in a pool and once in each team. Three teams that need ¾, ¾ and ½ of a specialist take three, and a pool takes two.
 */
export declare function spareSpecialists(teams: number): number;
/** Idle time of dedicated specialists as a share of the engineers: none with a single team, `idle` with very many. */
export declare function idleShare(engineers: number, k: Constants): number;
/** Share of the effort that coordination leaves: Gunther's universal scalability law, less the idle time of dedicated specialists. */
export declare function scalability(engineers: number, k: Constants, l: Levers): number;
/** Capacity after coordination, switching between items in progress, and the time given to alignment. */
export declare function coordinate(c: Company, k: Constants, l: Levers): void;
