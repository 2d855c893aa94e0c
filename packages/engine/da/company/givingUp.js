import { max } from '../random/maths.js';
/**
 * Founders give up: the chance rises with the time for which revenue shrinks and the board presses, and is small in companies that many people run. What is
 * left is wound down or sold for parts.
 */
export function updateWeariness(c, k) {
    c.strain = 0.5 * (c.growth < 0 ? 1 : 0) + 0.5 * c.pressure;
    const founders = k.giveUpCompany / (k.giveUpCompany + c.engineers + c.others);
    const tired = max(c.weariness - k.giveUpFrom, 0) * k.wearinessScale;
    c.giveUpHazard = k.giveUpRate * founders * tired * tired * k.year;
}
