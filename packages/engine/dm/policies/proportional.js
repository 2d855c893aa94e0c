import { seeDebt } from '../company/perception.js';
import { clip } from '../random/maths.js';
/** A proportional controller of the perceived debt, with an optional integral term that never pushes the share further beyond a limit. */
export function proportional(c, k, p) {
    seeDebt(c);
    const excess = c.seenDebt - p.target;
    const wanted = p.floor + p.slope * excess + p.integralGain * c.debtIntegral;
    const share = clip(wanted, 0, p.cap);
    const further = wanted > share ? excess : wanted < share ? -excess : 0;
    c.debtIntegral = further > 0 ? c.debtIntegral : c.debtIntegral + excess * k.year;
    return share;
}
