import { exp } from '../random/maths.js';
import { normal } from '../random/normal.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
import type { Noise } from './noise.js';

/**
 * What a manager who looks sees: the lagged truth times an error that drifts, and whose logarithm has the stated spread at any time. Only policies
 * that look at velocity or debt call these.
 */
export function seeVelocity(c: Company, k: Constants, n: Noise): void {
  c.velocityError = c.velocityError + (k.velocityErrorGain * normal(n.velocity) - c.velocityError) * k.velocityPart;
  c.seenVelocity = c.laggedVelocity * exp(c.velocityError);
}

export function seeDebt(c: Company, k: Constants, n: Noise): void {
  c.debtError = c.debtError + (k.debtErrorGain * normal(n.debt) - c.debtError) * k.debtPart;
  c.seenDebt = c.laggedDebt * exp(c.debtError);
}
