import { clip, max, min } from '../random/maths.js';
/**
 * Headcount wanted. Under a plan it grows as planned, until a layoff ends the plan; under a mandate it doubles at the pace the board asks for; otherwise it
 * follows, no faster than that, what revenue can pay for. Hiring succeeds better in some companies than in others.
 */
export function planHeadcount(c, k) {
    const affordable = c.income / max(k.engineerCost + k.otherCost * c.othersPerEngineer, 1e-9);
    const mandated = c.target * k.mandateStep * k.hiringSuccess;
    const byItself = c.mandate > 0 ? mandated : min(max(affordable - c.target, 0) * k.affordableFraction, mandated);
    const follows = c.layoffs > 0 ? 0 : k.planned;
    c.targetGrowth = follows > 0 ? achieved(k.plannedHires, k) : byItself;
    c.growthAhead = follows > 0 ? achieved(k.plannedAhead, k) : byItself;
}
/** Of the engineers that a plan adds a week, those who are found in a step; a plan that shrinks is kept. */
function achieved(planned, k) {
    return planned * (planned > 0 ? k.hiringSuccess : 1) * k.step;
}
/**
 * Offers while there is runway, and starts of those who accepted. Who leaves is replaced and who is planned is hired in time: as many offers are to be on
 * their way as start in the time that a start takes (stock management with a supply line, Sterman 2000, ch. 17). Other staff follow engineering's headcount
 * and the shape of the company (shape.ts).
 */
export function hire(c, k, l) {
    const open = c.runwayMidstep >= k.hiringRunway ? l.hiring : 0;
    const starts = (c.attritionRate / 52) * c.engineers + c.growthAhead / k.step;
    const gap = c.target - c.engineers + (starts * k.startDelay - c.offers);
    c.offersMade = open * clip(starts + gap / k.offerTime, 0, (k.maxHiring / 52) * c.engineers) * k.step;
    c.starters = (c.offers + 0.5 * c.offersMade) * k.startFraction;
    c.othersJoin = open * max(c.othersLeave + (c.othersPerEngineer * c.engineers - c.others) * k.otherFraction, 0);
}
