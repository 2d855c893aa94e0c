import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
import type { Uniforms } from './uniforms.js';
/** Money that a round brings at a revenue, $M; interpolated in both logarithms. */
export declare function roundSize(lnArr: number, k: Constants): number;
/**
 * A company looks for a round while its runway is short; to one that grows as investors expect they come unasked. Either way the last round must be
 * long enough ago. How soon the next closes depends on growth against plan and on the season; it closes when the cumulative hazard reaches the drawn
 * threshold. What it brings has a luck of its own.
 */
export declare function raiseRound(c: Company, k: Constants, l: Levers, n: Uniforms): void;
