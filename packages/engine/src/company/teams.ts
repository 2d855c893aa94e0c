import type { Levers } from '../scenario/levers.js';
import { max } from '../random/maths.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';

/** Share of the effort that coordination leaves: Gunther's universal scalability law, less the idle time of dedicated specialists. */
export function scalability(engineers: number, k: Constants, l: Levers): number {
  const others = max(engineers - 1, 0);
  const contention = k.contention * (1 - k.modularity * l.organisation) * others;
  const crosstalk = k.crosstalk * engineers * others;
  return (1 - k.idle * l.organisation) / (1 + contention + crosstalk);
}

/** Capacity after coordination, switching between items in progress, and the time given to alignment. */
export function coordinate(c: Company, k: Constants, l: Levers): void {
  const items = c.engineers > 0 ? c.inProgress / (k.itemSize * c.engineers) : 0;
  const focus = 1 / (1 + k.switching * max(items - 1, 0));
  const together = c.present * scalability(c.engineers, k, l);
  const focused = together * focus;
  c.switchingWork = together - focused;
  c.capacity = focused * (1 - l.alignmentEffort);
  c.coordinationWork = c.present - together + (focused - c.capacity);
}
