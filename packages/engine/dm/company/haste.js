/**
 * How many corners are cut: as many as was decided, and the rest under full pressure where discipline does not hold. Haste makes features faster and their
 * debt larger; both are 1 at the usual haste, to which all other coefficients belong.
 */
export function hurry(c, k, l) {
    c.haste = l.haste + (1 - l.haste) * (1 - l.discipline) * c.pressure;
    c.pace = (1 + k.hasteSpeed * c.haste) / (1 + k.hasteSpeed * k.usualHaste);
    c.carelessness = (1 + k.hasteDebt * c.haste) / (1 + k.hasteDebt * k.usualHaste);
}
