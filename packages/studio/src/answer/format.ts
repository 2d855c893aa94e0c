import type { Contest } from '@paydown/engine/internal';
import { count, inAHundred, money, number, ofHundred, work, type Format } from '@paydown/report/browser';

/** How a quantity is written, by its unit. */
export const formatOf = (unit: string): Format =>
  unit.startsWith('$') ? money : unit.startsWith('person-weeks') ? work : count;

/** A share as a whole number in a hundred, in words next to none and next to all. */
export const inHundred = (share: number): string => counted(share, inAHundred(share));
const counted = (share: number, count: number): string =>
  share > 0 && count === 0 ? 'under 1' : share < 1 && count === 100 ? 'over 99' : number(count);

/** In how many of a hundred futures each side is ahead, as the dots have it; and of all others, in how many both are dead. */
export function sidesOf({ beats }: Pick<Contest, 'beats'>): Readonly<Record<'ahead' | 'behind' | 'gone', string>> {
  const [ahead, behind, gone] = [beats.ahead.value, beats.behind.value, beats.gone.value];
  const neither = Math.max(0, 1 - ahead - behind);
  const [first, second, others] = ofHundred([ahead, behind, neither]) as [number, number, number];
  const dead = gone === 0 ? 0 : Math.round(others * Math.min(1, gone / neither));
  return { ahead: counted(ahead, first), behind: counted(behind, second), gone: counted(gone, dead) };
}

/** Which side is ahead in how many futures. */
export function aheadIn(contest: Pick<Contest, 'beats'>): string {
  const { ahead, behind } = sidesOf(contest);
  return `B is ahead in ${ahead} of 100 futures, A in ${behind}`;
}
