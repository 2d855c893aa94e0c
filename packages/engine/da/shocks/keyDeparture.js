import { min, fractionMoved } from '../random/maths.js';
/** A key person leaves: a gap in everybody's productivity, larger in a larger company, to a limit. */
export function keyDeparture(c, k, n) {
    const hit = n.keyDeparture < fractionMoved(k.keyRate * c.engineers * k.year) ? 1 : 0;
    c.keyLoss = hit > 0 ? min(k.keyGap * c.engineers, k.keyCap) : 0;
}
