import type { Company } from './company.js';
import type { Constants } from './constants.js';

/** New debt: shortcuts (more of them under pressure and among newcomers), debt that breeds debt, and a world that moves on. */
export function borrow(c: Company, k: Constants): void {
  const newness = c.engineers > 0 ? c.skillGap / c.engineers : 0;
  const shortcuts = k.shortcuts * (1 + k.pressureShortcuts * c.pressure) * (1 + k.newcomerShortcuts * newness);
  const rate = shortcuts + k.contagion * c.debtRatio;
  const size = c.product + c.zombies;
  c.borrowed = rate * (c.useful + c.useless) + k.bitRot * size * k.year + (c.migrationDebt + c.dealDebt);
  c.retired = c.debtRatio * (c.productRemoved + c.zombiesRemoved);
}
