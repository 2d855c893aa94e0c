import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Noise } from '../company/noise.js';
import { seeDebt } from '../company/perception.js';
import { clip } from '../random/maths.js';
import type { PolicySettings } from '../scenario/policies.js';

/** A proportional controller of the perceived debt, with an optional integral term that stops while the share is at a limit. */
export function proportional(c: Company, k: Constants, p: PolicySettings, n: Noise): number {
  seeDebt(c, k, n);
  const excess = c.seenDebt - p.target;
  const wanted = p.floor + p.slope * excess + p.integralGain * c.debtIntegral;
  const share = clip(wanted, 0, p.cap);
  c.debtIntegral = wanted === share ? c.debtIntegral + excess * k.year : c.debtIntegral;
  return share;
}
