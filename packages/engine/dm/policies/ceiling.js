import { seeDebt } from '../company/perception.js';
/** A debt budget with hysteresis: repay hard from the limit down to well below it. */
export function ceiling(c, _k, p) {
    seeDebt(c);
    c.repaying = c.seenDebt > p.threshold ? 1 : c.seenDebt < p.release ? 0 : c.repaying;
    return c.repaying > 0 ? p.share : p.otherwise;
}
