import { seeVelocity } from '../company/perception.js';
import { clip, max } from '../random/maths.js';
/** Self-correcting: debt work becomes progress once the company feels that progress is impossible without it. */
export function reactive(c, _k, p) {
    seeVelocity(c);
    return clip(p.floor + p.slope * max(0, p.threshold - c.seenVelocity), 0, p.cap);
}
