import { addWeeks } from '../../scenario/calendar.js';
import { bothDeadBy } from '../../simulate/fates.js';
import { column, type Futures } from '../../simulate/play.js';
import type { Bounded } from '../../summary/estimate.js';
import { middleOf } from '../common/paired.js';
import { raceOf, sidesOf } from '../discovery/race.js';

const A_QUARTER = 13;

/** What is followed by quarter. */
export const FOLLOWED = ['arr', 'cash', 'delivered'] as const;
type Followed = (typeof FOLLOWED)[number];

/** The middle and the ends of eight futures in ten; companies out of money count with nothing. */
export interface Spread {
  readonly p10: Bounded;
  readonly p50: Bounded;
  readonly p90: Bounded;
}

/** Both decisions at the end of a quarter. */
export interface Quarter {
  readonly week: number;
  readonly date: string;
  readonly against: Readonly<Record<Followed, Spread>>;
  readonly choice: Readonly<Record<Followed, Spread>>;
  /** Useful product of the choice less that of the other, future by future, in person-weeks: below 0 it has built less so far. */
  readonly gain: Spread;
  /** Shares of all futures in which the choice is ahead in value so far, and behind; in the rest both are level, or out of money by then. */
  readonly ahead: Bounded;
  readonly behind: Bounded;
}

/** Value to date by week and run, of both decisions, and the design effect of their draws. */
interface Valued {
  readonly values: readonly [against: Float32Array, choice: Float32Array];
  readonly effect: number;
}

/** Revenue, cash, useful product and who is ahead at the end of every quarter, the start first. */
export function quartersOf(
  start: string,
  horizon: number,
  against: Futures,
  choice: Futures,
  { values: [before, after], effect }: Valued,
): Quarter[] {
  const { runs } = choice;
  const weeks = Array.from({ length: Math.floor(horizon / A_QUARTER) + 1 }, (_, i) => i * A_QUARTER);
  return weeks.map((week) => {
    const built = column(against, 'delivered', week);
    const gains = Float64Array.from(
      { length: runs },
      (_, run) => after[week * runs + run]! - before[week * runs + run]!,
    );
    const bothDead = bothDeadBy(against, choice, week);
    const { ahead, behind } = raceOf(sidesOf(gains, bothDead), bothDead, effect);
    return {
      week,
      date: addWeeks(start, week),
      against: spreadsIn(against, week, effect),
      choice: spreadsIn(choice, week, effect),
      gain: spreadOf(
        column(choice, 'delivered', week).map((work, run) => work - built[run]!),
        effect,
      ),
      ahead,
      behind,
    };
  });
}

const spreadsIn = (futures: Futures, week: number, effect: number): Quarter['choice'] =>
  Object.fromEntries(
    FOLLOWED.map((name) => [name, spreadOf(column(futures, name, week), effect)]),
  ) as Quarter['choice'];

const spreadOf = (values: Float32Array, effect: number): Spread => middleOf(Float64Array.from(values), effect);
