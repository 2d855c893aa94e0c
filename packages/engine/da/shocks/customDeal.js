import { exp } from '../random/maths.js';
import { normalQuantile } from '../random/normal.js';
/** A big custom deal, or an acquisition one regrets: revenue at once, and debt with it. */
export function customDeal(c, k, n) {
    const hit = n.deal < k.dealChance ? 1 : 0;
    const size = hit > 0 ? exp(k.dealSpread * normalQuantile(n.deal / k.dealChance)) : 0;
    c.dealRevenue = size * k.dealArr * c.arr;
    c.dealDebt = size * k.dealDebt * (c.product + c.zombies);
}
