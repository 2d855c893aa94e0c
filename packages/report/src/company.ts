import type { Start } from '@paydown/engine';
import { count, duration, money, number, share, significant } from './format.js';

interface Known {
  readonly meaning: string;
  readonly format: (value: number) => string;
  /** Name in a scenario file, where it differs. */
  readonly key?: string;
}

const people = (value: number) => count(value);
const weeksOf = (value: number) => `${number(significant(value, 3))} person-weeks`;

/** Where a company stands in week 0: what each number means and how it is written. */
export const COMPANY: Readonly<Record<keyof Start, Known>> = {
  engineers: { meaning: 'Engineers employed', format: (value) => number(significant(value, 4)) },
  others: { meaning: 'Everybody else: sales, support, operations', format: (value) => number(significant(value, 4)) },
  newcomers: { meaning: 'Share of the engineers with under a year in the company', format: share },
  skillGap: { meaning: 'Productivity missing because people are new', format: (value) => `${number(significant(value))} FTE` },
  offers: { meaning: 'Accepted offers, not yet started', format: people },
  product: { meaning: 'Useful product in customers’ hands', format: weeksOf },
  zombies: { meaning: 'Product that did not work and is still carried', format: weeksOf },
  inProgress: { meaning: 'Work begun and not finished', format: weeksOf },
  debtRatio: { meaning: 'Debt as a share of the product', format: share, key: 'debt' },
  unplanned: { meaning: 'Unplanned work waiting', format: weeksOf },
  tickets: { meaning: 'Support tickets waiting', format: count },
  arr: { meaning: 'Annual recurring revenue', format: money },
  growth: { meaning: 'Growth of revenue over the year before', format: share },
  cash: { meaning: 'Cash', format: money },
  fit: { meaning: 'Product fit: 1 is what customers expect', format: count },
  pressure: { meaning: 'Board pressure', format: share },
  burnout: { meaning: 'Burnout', format: share },
  perceivedVelocity: { meaning: 'Velocity as the organisation perceives it', format: share },
  rounds: { meaning: 'Last round closed', format: (value) => ['none', 'A', 'B', 'C', 'D'][value] ?? `${number(value)} rounds`, key: 'round' },
  sinceRound: { meaning: 'Time since the last round', format: duration },
  mandate: { meaning: 'Time left of the mandate to grow', format: duration },
};
