import { max } from '../random/maths.js';
/** Promised features come first, at whatever velocity there is; debt gets what is left. */
export function commitmentFirst(c, _k, p) {
    const promised = (p.commitment + p.pressureGain * c.pressure) * p.referenceVelocity;
    return max(0, 1 - promised / c.velocity);
}
