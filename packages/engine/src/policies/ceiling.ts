import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import { seeDebt } from '../company/perception.js';
import type { PolicySettings } from '../scenario/policies.js';

/** A debt budget with hysteresis: repay hard from the limit down to well below it. */
export function ceiling(c: Company, _k: Constants, p: PolicySettings): number {
  seeDebt(c);
  c.repaying = c.seenDebt > p.threshold ? 1 : c.seenDebt < p.release ? 0 : c.repaying;
  return c.repaying > 0 ? p.share : p.otherwise;
}
