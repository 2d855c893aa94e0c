import { seeDebt } from '../company/perception.js';
import { max } from '../random/maths.js';
/** Keeps count of a freeze or rewrite, and begins one when the perceived debt passes the trigger (at once, and only once, with trigger 0). */
export function runProject(c, k, p, length) {
    seeDebt(c);
    const over = c.projectLeft > k.step ? 0 : 1;
    const once = c.projects > 0 ? 0 : over;
    const begins = p.trigger > 0 ? (c.seenDebt > p.trigger ? over : 0) : once;
    c.projects = c.projects + begins;
    c.projectLeft = begins > 0 ? length : max(c.projectLeft - k.step, 0);
    return c.projectLeft > 0 ? p.share : p.otherwise;
}
