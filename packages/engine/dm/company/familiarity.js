import { max } from '../random/maths.js';
/**
 * Share of the product that nobody carries in the head: small while its authors are all there, near 1 when there is far more code than people know. Without
 * headroom nobody knows anything, and debt slows everybody fully.
 */
export function forgetCode(c, k) {
    const carried = c.product + c.zombies;
    const known = k.headroom * max(c.engineers - c.skillGap, 0);
    c.unknown = carried > 0 ? carried / (carried + known) : 0;
}
