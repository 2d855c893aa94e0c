import { clip, exp, log } from '../random/maths.js';
import { normalQuantile } from '../random/normal.js';
const LN_SMALL = -2.302585092994046; // ln 0.1: revenue at which a round has the small size
const LN_SPAN = 5.991464547107982; // ln 400: from there to $40M
/** Money that a round brings at a revenue, $M; interpolated in both logarithms. */
export function roundSize(lnArr, k) {
    const place = clip((lnArr - LN_SMALL) / LN_SPAN, 0, 1);
    return exp(log(k.roundSmall) + place * (log(k.roundLarge) - log(k.roundSmall)));
}
/**
 * A company looks for a round while its runway is short; to one that grows as investors expect they come unasked. Either way the last round must be
 * long enough ago. How soon the next closes depends on growth against plan and on the season; it closes when the cumulative hazard reaches the drawn
 * threshold. What it brings has a luck of its own.
 */
export function raiseRound(c, k, l, n) {
    const rate = c.rounds < 1 ? k.roundRateA : c.rounds < 2 ? k.roundRateB : c.rounds < 3 ? k.roundRateC : k.roundRateD;
    const wanted = c.rounds < 1 ? k.roundGrowthA : c.rounds < 2 ? k.roundGrowthB : c.rounds < 3 ? k.roundGrowthC : k.roundGrowthD;
    const achieved = c.plannedGrowth > 0 ? c.growth / c.plannedGrowth : 1;
    const open = c.runwayMidstep < k.roundRunway ? l.fundraising : achieved >= k.roundPull ? l.fundraising : 0;
    const looking = c.sinceRound >= k.roundGap ? open : 0;
    const season = c.winter > 0 ? k.winterFunding : 1;
    c.roundHazard = looking > 0 ? (rate * season * 2 * k.step) / (1 + exp(-k.roundSteepness * (achieved - wanted))) : 0;
    c.roundClosed = looking > 0 ? (c.roundClock + 1.5 * c.roundHazard >= c.roundDue ? 1 : 0) : 0;
    c.raised = c.roundClosed > 0 ? roundSize(c.lnArr, k) * exp(k.roundSpread * normalQuantile(n.roundSize)) : 0;
}
