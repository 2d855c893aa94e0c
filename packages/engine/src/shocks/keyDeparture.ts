import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
import { min, fractionMoved } from '../random/maths.js';

/** A key person leaves: a gap in everybody's productivity, larger in a larger company, to a limit. */
export function keyDeparture(c: Company, k: Constants, n: Uniforms): void {
  const hit = n.keyDeparture < fractionMoved(k.keyRate * c.engineers * k.year) ? 1 : 0;
  c.keyLoss = hit > 0 ? min(k.keyGap * c.engineers, k.keyCap) : 0;
}
