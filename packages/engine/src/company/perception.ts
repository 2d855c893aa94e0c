import { exp } from '../random/maths.js';
import type { Company } from './company.js';

/** What managers see of velocity and debt: late, and with an error that drifts. */
export function perceive(c: Company): void {
  c.seenVelocity = c.laggedVelocity * exp(c.velocityError);
  c.seenDebt = c.laggedDebt * exp(c.debtError);
}
