import { max } from '../random/maths.js';
/** Part of the market that the company has not won: its sellers meet the rest in vain. A market without end (0) is always all there. */
export function measureMarket(c, k) {
    c.marketLeft = k.market > 0 ? max(1 - c.arr / k.market, 0) : 1;
}
