import { clip } from '../random/maths.js';
/**
 * Layoffs when the cash runs short. The first takes a fixed share; a second one, and any of a company that raises no rounds, cuts to
 * default-alive: as deep as it takes for income to cover cost.
 */
export function layOff(c, k, l) {
    const short = c.runwayMidstep - k.step < k.layoffRunway ? 1 : 0;
    const due = c.sinceLayoff + 0.5 * k.step >= k.layoffGap ? short : 0;
    const alone = l.fundraising > 0 ? c.layoffs : 1;
    const toDefaultAlive = clip(1 - c.income / c.cost, k.layoffShare, k.layoffCap);
    c.layoffShare = due > 0 ? (alone > 0 ? toDefaultAlive : k.layoffShare) : 0;
    c.laidOff = (c.engineers - c.leavers) * c.layoffShare;
    c.othersLaidOff = (c.others - c.othersLeave) * c.layoffShare;
    c.withdrawn = due > 0 ? c.offers + c.offersMade - c.starters : 0;
}
