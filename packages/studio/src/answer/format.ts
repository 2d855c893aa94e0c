import { count, money, work, type Format } from '@paydown/report/browser';

/** How a quantity is written, by its unit. */
export const formatOf = (unit: string): Format =>
  unit.startsWith('$') ? money : unit.startsWith('person-weeks') ? work : count;
