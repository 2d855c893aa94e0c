import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import { clip, log, max } from '../random/maths.js';
import type { PolicySettings } from '../scenario/policies.js';

/** Little while small, more as the company grows, along the logarithm of headcount. */
export function stage(c: Company, _k: Constants, p: PolicySettings): number {
  const place = clip(log(max(c.engineers, 1) / p.smallTeam) / log(p.largeTeam / p.smallTeam), 0, 1);
  return p.smallShare + place * (p.largeShare - p.smallShare);
}
