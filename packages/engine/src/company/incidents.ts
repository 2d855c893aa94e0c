import { exp, max, min, sqrt } from '../random/maths.js';
import { lognormalSum } from '../random/compound.js';
import { events, hits } from './chance.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
import type { Uniforms } from './uniforms.js';

/**
 * Outages: more of them with debt and with size; each makes unplanned work, and a few lose customers. A larger product breaks in more places and
 * loses less with each.
 */
export function breakDown(c: Company, k: Constants, n: Uniforms): void {
  const excess = min(c.debtRatio, k.incidentDebtCap) - k.debtReference;
  const size = sqrt(c.engineers / k.incidentTeam);
  c.incidentRate = k.incidents * size * exp(k.incidentSlope * excess) * c.assistedIncidents;
  c.incidents = events(n.incidents, c.incidentRate * k.year, k.incidentNoise);
  const expected = c.incidents * k.meanIncidentEffort;
  const drawn =
    c.incidents * k.effortNoise > 0
      ? lognormalSum(n.effort, c.incidents, k.incidentEffort, k.incidentSpread, k.incidentVariation)
      : expected;
  c.incidentEffort = expected + k.effortNoise * (drawn - expected);
  c.majors = c.incidents > 0 ? hits(n.majors, c.incidents, k.majorShare, k.majorNoise) : 0;
  const loss = k.majorLoss / max(size, 1);
  c.outageRate = min(c.incidentRate * k.majorShare * loss, 52);
  c.outageLoss = max(c.arr - c.churnedArr, 0) * min(c.majors * loss, 1);
}
