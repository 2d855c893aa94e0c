/** Features become useful product or zombies; old code goes, zombies faster when audits look for them. */
export function ship(c, k, l) {
    const q = k.usefulShare * c.alignment;
    c.useful = q * c.features * k.step;
    c.useless = k.zombieGain * (1 - q) * (1 - l.killShare) * c.features * k.step;
    c.productRemoved = c.product * k.removalFraction;
    c.zombiesRemoved = c.zombies * k.zombieFraction;
}
