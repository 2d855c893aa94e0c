import type { Levers } from '../scenario/levers.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';

/** Features become useful product or zombies; old code goes, zombies faster when audits look for them. */
export function ship(c: Company, k: Constants, l: Levers): void {
  const q = k.usefulShare * c.alignment;
  c.useful = q * c.features * k.step;
  c.useless = k.zombieGain * (1 - q) * (1 - l.killShare) * c.features * k.step;
  c.productRemoved = c.product * k.removalFraction;
  c.zombiesRemoved = c.zombies * k.zombieFraction;
}
