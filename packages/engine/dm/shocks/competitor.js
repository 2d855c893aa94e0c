import { exp } from '../random/maths.js';
import { normalQuantile } from '../random/normal.js';
/** A competitor leaps: what customers expect rises, and stays. */
export function competitor(c, k, n) {
    const hit = n.competitor < k.competitorChance ? 1 : 0;
    c.barLeap =
        hit > 0 ? k.competitorSize * exp(k.competitorSpread * normalQuantile(n.competitor / k.competitorChance)) : 1;
}
