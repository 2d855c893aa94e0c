import type { Contest } from '@paydown/engine/internal';
import { count, inAHundred, money, number, work, type Format } from '@paydown/report/browser';

/** How a quantity is written, by its unit. */
export const formatOf = (unit: string): Format =>
  unit.startsWith('$') ? money : unit.startsWith('person-weeks') ? work : count;

/** A share as a whole number in a hundred, in words next to none and next to all. */
export const ofHundred = ({ value }: { readonly value: number }): string =>
  value > 0 && value < 0.005 ? 'under 1' : value < 1 && value > 0.995 ? 'over 99' : number(inAHundred(value));

/** Which side is ahead in how many futures. */
export const aheadIn = ({ beats: { ahead, behind } }: Pick<Contest, 'beats'>): string =>
  `B is ahead in ${ofHundred(ahead)} of 100 futures, A in ${ofHundred(behind)}`;
