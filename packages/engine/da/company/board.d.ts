import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
/** Yearly growth that investors expect at a revenue, interpolated in its logarithm. */
export declare function plannedGrowth(lnArr: number, k: Constants): number;
/** Growth over the last half year, made yearly, against the plan; and the pressure that a gap makes. */
export declare function updatePressure(c: Company, k: Constants, l: Levers): void;
