import type { Company } from './company.js';
/**
 * What a manager who looks sees: the lagged truth times an error that drifts (stocks.ts), and whose logarithm has the stated spread at any time.
 */
export declare function seeVelocity(c: Company): void;
export declare function seeDebt(c: Company): void;
