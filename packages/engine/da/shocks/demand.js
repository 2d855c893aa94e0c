import { exp, max } from '../random/maths.js';
import { normalQuantile } from '../random/normal.js';
/** A demand shock: for half a year to a year, new revenue is a fraction of what it was. None begins while one lasts. */
export function demand(c, k, n) {
    const left = max(c.demandLeft - k.step, 0);
    const hit = left > 0 ? 0 : n.demand < k.demandChance ? 1 : 0;
    c.demandLeft = hit > 0 ? k.demandShortest + n.demandLength * max(k.demandLongest - k.demandShortest, 0) : left;
    c.demandLevel =
        hit > 0
            ? k.demandSize * exp(k.demandSpread * normalQuantile(n.demand / k.demandChance))
            : left > 0
                ? c.demandLevel
                : 1;
}
