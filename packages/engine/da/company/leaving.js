import { fractionMoved } from '../random/maths.js';
import { hits } from './chance.js';
/** Who leaves of their own accord; burnout and a recent layoff make it more. */
export function leave(c, k, n) {
    const echo = c.sinceLayoff < k.layoffEchoTime ? k.layoffEcho : 1;
    c.attritionRate = k.attrition * (1 + k.burnoutAttrition * c.burnout) * echo;
    const part = fractionMoved(c.attritionRate * k.year);
    c.leavers = hits(n.attrition, c.engineers, part, k.attritionNoise);
    c.othersLeave = c.others * part;
}
