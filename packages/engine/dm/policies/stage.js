import { clip, log, max } from '../random/maths.js';
/** Little while small, more as the company grows, along the logarithm of headcount. */
export function stage(c, _k, p) {
    const place = clip(log(max(c.engineers, 1) / p.smallTeam) / log(p.largeTeam / p.smallTeam), 0, 1);
    return p.smallShare + place * (p.largeShare - p.smallShare);
}
