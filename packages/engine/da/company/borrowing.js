/**
 * New debt: shortcuts (more of them in haste and among newcomers), debt that breeds debt, a world that moves on, and upkeep that was not done.
 */
export function borrow(c, k) {
    const newness = c.engineers > 0 ? c.skillGap / c.engineers : 0;
    const shortcuts = k.shortcuts * c.carelessness * c.assistedShortcuts * (1 + k.newcomerShortcuts * newness);
    const rate = shortcuts + k.contagion * c.debtRatio;
    const size = c.product + c.zombies;
    const built = rate * (c.useful + c.useless);
    const aged = k.bitRot * size * k.year + k.neglect * c.neglected * k.step;
    c.borrowed = built + aged + (c.migrationDebt + c.dealDebt);
    c.retired = c.debtRatio * (c.productRemoved + c.zombiesRemoved);
}
