import { DEATHS } from '../../simulate/fates.js';
/** Of the revenue at the end, what is worth telling as a change; and of the life of a company that dies either way, in weeks. */
const NOTABLE = { part: 0.01, weeks: 4 };
export const isDeath = ({ fate }) => DEATHS.includes(fate);
/** How far one end is from another, as a part of the larger revenue, or of the longer life where both die; 1 if one company lives and the other does not. */
export function distance(a, b) {
    if (isDeath(a) !== isDeath(b))
        return 1;
    const [one, other] = isDeath(a) ? [a.end, b.end] : [a.arr, b.arr];
    const largest = Math.max(one, other);
    return largest > 0 ? Math.abs(one - other) / largest : 0;
}
/** Whether two ends differ by enough to tell: by 1% of the revenue, or by more than a month where both companies die. */
export const differs = (a, b) => isDeath(a) && isDeath(b) ? Math.abs(a.end - b.end) > NOTABLE.weeks : distance(a, b) >= NOTABLE.part;
