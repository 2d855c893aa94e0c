import { exp, log } from '../random/maths.js';
import { normalQuantile } from '../random/normal.js';
/** How much longer a rewrite takes than planned, as a multiple. Flyvbjerg & Budzier 2011: a body of small overruns, and one in six that goes badly wrong. */
export function overrun(k, n) {
    const tail = n.overrun < k.overrunTailShare ? 1 : 0;
    const within = tail > 0 ? n.overrun / k.overrunTailShare : (n.overrun - k.overrunTailShare) / (1 - k.overrunTailShare);
    const mean = tail > 0 ? k.overrunTail : k.overrunMean;
    const drawn = exp(log(mean) - 0.5 * k.overrunSpread * k.overrunSpread + k.overrunSpread * normalQuantile(within));
    return 1 + k.overrunGain * (drawn - 1);
}
