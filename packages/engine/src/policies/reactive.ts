import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import { seeVelocity } from '../company/perception.js';
import { clip, max } from '../random/maths.js';
import type { PolicySettings } from '../scenario/policies.js';

/** Self-correcting: debt work becomes progress once the company feels that progress is impossible without it. */
export function reactive(c: Company, _k: Constants, p: PolicySettings): number {
  seeVelocity(c);
  return clip(p.floor + p.slope * max(0, p.threshold - c.seenVelocity), 0, p.cap);
}
