import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import { max } from '../random/maths.js';
import type { PolicySettings } from '../scenario/policies.js';

/** Promised features come first, at whatever velocity there is; debt gets what is left. */
export function commitmentFirst(c: Company, _k: Constants, p: PolicySettings): number {
  const promised = (p.commitment + p.pressureGain * c.pressure) * p.referenceVelocity;
  return max(0, 1 - promised / c.velocity);
}
