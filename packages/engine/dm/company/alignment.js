import { clip, max } from '../random/maths.js';
/** How much of the useful work stays useful: less when most people are new or sit in silos, more with effort spent on goals. Grade C. */
export function align(c, k, l) {
    const newness = k.newcomerMisalignment * max(2 * c.newcomers - 1, 0);
    const silos = k.siloMisalignment * (1 - l.organisation) * (c.engineers / (c.engineers + k.siloSize));
    const relief = k.alignmentNeed / (k.alignmentNeed + l.alignmentEffort);
    c.alignment = clip(1 - (newness + silos) * relief, 0, 1);
}
