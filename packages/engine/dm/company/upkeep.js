import { min } from '../random/maths.js';
/**
 * Keeping the product running: work that grows with the product and with its debt. Fires come first and leave upkeep a part of the rest at most; what is
 * not done is borrowed (borrowing.ts). What both leave is the budget for features and debt.
 */
export function keepUp(c, k) {
    const size = c.product + c.zombies;
    const wanted = k.weeklyUpkeep * (size + k.upkeepDebt * c.debt);
    c.upkeepWork = min(wanted, k.upkeepCap * (c.capacity - c.fireWork));
    c.neglected = wanted - c.upkeepWork;
    c.budget = c.capacity - c.fireWork - c.upkeepWork;
}
