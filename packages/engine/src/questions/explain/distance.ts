import { DEATHS, type Fate } from '../../simulate/fates.js';

/** How a future ends: at the horizon, the dead counted as all futures are (see `Outcome.dead`). */
export interface Ending {
  readonly fate: Fate;
  /** First week in which the company was no longer alive, or null. */
  readonly end: number | null;
  /** $M a year. */
  readonly arr: number;
  /** Useful product since week 0, person-weeks. */
  readonly delivered: number;
  /** Velocity in the last week that was lived, 0–1. */
  readonly velocity: number;
  /** Rounds closed by then. */
  readonly rounds: number;
}

/** Of the revenue at the end, what is worth telling as a change; and of the life of a company that dies either way, in weeks. */
const NOTABLE = { part: 0.01, weeks: 4 } as const;

export const isDeath = ({ fate }: Pick<Ending, 'fate'>): boolean => DEATHS.includes(fate);

/** How far one end is from another, as a part of the larger revenue, or of the longer life where both die; 1 if one company lives and the other does not. */
export function distance(a: Ending, b: Ending): number {
  if (isDeath(a) !== isDeath(b)) return 1;
  const [one, other] = isDeath(a) ? [a.end!, b.end!] : [a.arr, b.arr];
  const largest = Math.max(one, other);
  return largest > 0 ? Math.abs(one - other) / largest : 0;
}

/** Whether two ends differ by enough to tell: by 1% of the revenue, or by more than a month where both companies die. */
export const differs = (a: Ending, b: Ending): boolean =>
  isDeath(a) && isDeath(b) ? Math.abs(a.end! - b.end!) > NOTABLE.weeks : distance(a, b) >= NOTABLE.part;
