import { exp } from '../random/maths.js';
/**
 * What a manager who looks sees: the lagged truth times an error that drifts (stocks.ts), and whose logarithm has the stated spread at any time.
 */
export function seeVelocity(c) {
    c.seenVelocity = c.laggedVelocity * exp(c.velocityError);
}
export function seeDebt(c) {
    c.seenDebt = c.laggedDebt * exp(c.debtError);
}
