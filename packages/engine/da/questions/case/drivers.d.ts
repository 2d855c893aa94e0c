import type { CaseDriver } from './answer.js';
import { type CaseDraws } from './draws.js';
import type { BusinessCase } from './read.js';
/**
 * How much each input matters to the value: its rank correlation, and the mean value where it is lowest and highest. Inputs that play no part are left out.
 *
 * @param sizes of those who lose, on average over time, as a multiple of today’s
 * @param effect as in `meanOf`: that of all futures, as a part of them shares as small a part of the draws
 */
export declare function driversOf(given: BusinessCase, draws: CaseDraws, sizes: Float64Array, value: Float64Array, effect: number): CaseDriver[];
