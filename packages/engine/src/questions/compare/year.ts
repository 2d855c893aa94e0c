import { bothDeadBy } from '../../simulate/fates.js';
import { column, type Futures } from '../../simulate/play.js';
import { goesOn } from '../../simulate/value.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import { follow, leadFrom, startRace, type Reached } from './crossover.js';
import { percentileOf } from '../common/paired.js';

const A_YEAR = 52;
interface Spread {
  readonly mean: Bounded;
  readonly p10: Bounded;
  readonly p90: Bounded;
}

/** Share of all futures in which something never comes; and of those in which both are out of money by the end, which are among them. */
export interface Never {
  readonly never: Bounded;
  readonly gone: Bounded;
}

/**
 * What a decision costs in the twelve months from its start, against what it is held against; above 0 it builds less. What was shipped in a week was shipped,
 * and customers had it, whatever became of the company later; but a company out of money has nothing left of it, and nothing of it back.
 */
export interface Year {
  readonly from: number;
  readonly until: number;
  /** Fewer roadmap items (the outcome `roadmapItems`), over the futures; and how many the other ships. */
  readonly items: Spread;
  readonly of: Bounded;
  /** Person-weeks of useful product in an item. */
  readonly itemSize: number;
  /**
   * The week in which it ships least, beside the other, and by which part of what is shipped in that week; null where
   * it never ships less by more than chance.
   */
  readonly worst: { readonly week: number; readonly part: Bounded } | null;
  /** Half of what the year costs is spent by this week; null where it costs nothing. */
  readonly half: number | null;
  /**
   * Week in which half of all futures have them back, with more useful product for good, of which the dead have none (`delivered`), and its 95% interval; and
   * the share of the futures that never do.
   */
  readonly back: Reached & Never;
}

/**
 * @param other futures of what it is held against, and of the choice, each with `delivered` in every week
 * @param itemSize person-weeks of an item
 * @param effect as in `meanOf`
 */
export function yearOf(
  other: Futures,
  choice: Futures,
  itemSize: number,
  from: number,
  horizon: number,
  effect = 1,
): Year {
  const { runs } = other;
  const until = Math.min(from + A_YEAR, horizon);
  const [lost, whole] = [new Float64Array(runs), new Float64Array(runs)];
  const race = startRace(runs);
  const shipped = (futures: Futures, week: number) => shippedIn(futures, week, itemSize);
  const byWeek: { readonly week: number; readonly gap: Bounded; readonly whole: number }[] = [];
  for (let week = 0; week < horizon; week++) {
    follow(race, week + 1, column(other, 'delivered', week + 1), column(choice, 'delivered', week + 1), 1);
    if (week < from || week >= until) continue;
    const [before, after] = [shipped(other, week), shipped(choice, week)];
    const gap = before.map((items, run) => items - after[run]!);
    for (let run = 0; run < runs; run++) {
      lost[run]! += gap[run]!;
      whole[run]! += before[run]!;
    }
    byWeek.push({ week, gap: meanOf(gap, effect), whole: meanOf(before).value });
  }
  const worst = byWeek.reduce((most, each) =>
    each.gap.value / each.whole > most.gap.value / most.whole ? each : most,
  );
  const isGone = bothDeadBy(other, choice, horizon);
  const weeks = leadFrom(race, isGone).map(
    // Where they have never differed nothing was lost.
    (week, run) => week ?? (race.leader[run] === 0 ? from : Infinity),
  );
  const shareOf = (holds: (week: number, run: number) => boolean) =>
    proportion(weeks.filter(holds).length / runs, runs, effect);
  const scaled = ({ value, error, low, high }: Bounded, by: number): Bounded => ({
    value: value / by,
    error: error / by,
    low: low / by,
    high: high / by,
  });
  return {
    from,
    until,
    items: spreadOf(lost, effect),
    of: meanOf(whole, effect),
    itemSize,
    worst: worst.gap.low > 0 ? { week: worst.week, part: scaled(worst.gap, worst.whole) } : null,
    half: halfBy(byWeek.map(({ week, gap }) => ({ week, gap: gap.value }))),
    back: {
      ...halfBack(weeks, effect),
      never: shareOf((week) => week === Infinity),
      gone: shareOf((week, run) => week === Infinity && isGone(run)),
    },
  };
}

/** Items shipped in a week, by run (`roadmapItems`: useful product over the size of an item); a company that comes to its end ships none. */
function shippedIn(futures: Futures, week: number, itemSize: number): Float64Array {
  const [until, since] = [week + 1, week].map((at) => column(futures, 'delivered', at)) as [Float32Array, Float32Array];
  const items = new Float64Array(until.length);
  for (let run = 0; run < items.length; run++)
    if (goesOn(futures, run, week + 1)) items[run] = (until[run]! - since[run]!) / itemSize;
  return items;
}

const spreadOf = (values: Float64Array, effect: number): Spread => ({
  mean: meanOf(values, effect),
  p10: percentileOf(values, 10, effect),
  p90: percentileOf(values, 90, effect),
});

function halfBy(weeks: readonly { readonly week: number; readonly gap: number }[]): number | null {
  const total = weeks.reduce((sum, { gap }) => sum + gap, 0);
  if (total <= 0) return null;
  let sum = 0;
  return weeks.find(({ gap }) => (sum += gap) >= total / 2)?.week ?? null;
}

/** Week by which half of all futures have them back, of the week of each; the interval is that of the share of futures, turned into weeks. */
function halfBack(back: readonly number[], effect: number): Reached {
  const runs = back.length;
  const weeks = back.toSorted((a, b) => a - b);
  const reached = (share: number): number | null => {
    const week = weeks[Math.max(1, Math.ceil(share * runs)) - 1]!;
    return Number.isFinite(week) ? week : null;
  };
  const { value, low, high } = proportion(0.5, runs, effect);
  return { week: reached(value), low: reached(low), high: reached(high) };
}
