import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Noise } from '../company/noise.js';
import { min, removed } from '../random/maths.js';

/** A key person leaves: a gap in everybody's productivity, larger in a larger company, to a limit. */
export function keyDeparture(c: Company, k: Constants, n: Noise): void {
  const hit = n.keyDeparture < removed(k.keyRate * c.engineers * k.year) ? 1 : 0;
  c.keyLoss = hit > 0 ? min(k.keyGap * c.engineers, k.keyCap) : 0;
}
