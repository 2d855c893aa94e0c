import type { Learnable, SideFutures } from './information.js';
/**
 * The values of a coefficient in parts: where each run of each side lies. Values that no side reaches across, and a value that a side takes again and again,
 * are kept apart, however little the side weighs; what lies between is divided into parts of about the same probability, equal values in one part.
 */
export declare function partsOf(sides: readonly SideFutures[]): Learnable;
