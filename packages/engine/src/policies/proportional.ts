import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import { seeDebt } from '../company/perception.js';
import { clip } from '../random/maths.js';
import type { PolicySettings } from '../scenario/policies.js';

/** A proportional controller of the perceived debt, with an optional integral term that never pushes the share further beyond a limit. */
export function proportional(c: Company, k: Constants, p: PolicySettings): number {
  seeDebt(c);
  const excess = c.seenDebt - p.target;
  const wanted = p.floor + p.slope * excess + p.integralGain * c.debtIntegral;
  const share = clip(wanted, 0, p.cap);
  const further = wanted > share ? excess : wanted < share ? -excess : 0;
  c.debtIntegral = further > 0 ? c.debtIntegral : c.debtIntegral + excess * k.year;
  return share;
}
