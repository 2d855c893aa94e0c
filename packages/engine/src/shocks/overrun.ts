import type { Constants } from '../company/constants.js';
import type { Noise } from '../company/noise.js';
import { exp, log } from '../random/maths.js';
import { normal } from '../random/normal.js';

/** How much longer a rewrite takes than planned, as a multiple. Flyvbjerg & Budzier 2011: a body of small overruns, and one in six that goes badly wrong. */
export function overrun(k: Constants, n: Noise): number {
  const mean = n.overrun < k.overrunTailShare ? k.overrunTail : k.overrunMean;
  const drawn = exp(log(mean) - 0.5 * k.overrunSpread * k.overrunSpread + k.overrunSpread * normal(n.overrunSize));
  return 1 + k.overrunGain * (drawn - 1);
}
