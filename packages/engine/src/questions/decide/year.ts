import { column, type Futures } from '../../simulate/play.js';
import { goesOn } from '../../simulate/value.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import { follow, startRace } from '../compare/crossover.js';
import { percentileOf } from '../common/paired.js';

const A_YEAR = 52;
/** Roadmap items are told as counts, features as weeks of work. */
interface Spread {
  readonly mean: Bounded;
  readonly p10: Bounded;
  readonly p90: Bounded;
}

/** What a decision costs in the twelve months from its start, against what it is held against; above 0 it builds less. */
export interface Year {
  readonly from: number;
  readonly until: number;
  /** Fewer roadmap items, over the futures; and how many the other builds. */
  readonly items: Spread;
  readonly of: Bounded;
  /** The same in person-weeks of features. */
  readonly weeks: Spread;
  readonly ofWeeks: Bounded;
  /** The week in which it builds least, beside the other, and by which part of the features of that week; null where it never builds less by more than chance. */
  readonly worst: { readonly week: number; readonly part: Bounded } | null;
  /** Half of what the year costs is spent by this week; null where it costs nothing. */
  readonly half: number | null;
  /** Week in which half of all futures have them back, built more in total for good; and the share of the futures that never do. */
  readonly back: { readonly week: number | null; readonly never: Bounded };
}

/** @param itemSize person-weeks of an item of work, a future an entry */
export function yearOf(other: Futures, choice: Futures, itemSize: Float64Array, from: number, horizon: number): Year {
  const { runs } = other;
  const until = Math.min(from + A_YEAR, horizon);
  const [lost, whole, total] = [new Float64Array(runs), new Float64Array(runs), new Float64Array(runs)];
  const race = startRace(runs);
  const nothing = new Float64Array(runs);
  const byWeek: { readonly week: number; readonly gap: Bounded; readonly whole: number }[] = [];
  for (let week = 0; week < horizon; week++) {
    const [before, after] = [builtIn(other, week), builtIn(choice, week)];
    const gap = before.map((features, run) => features - after[run]!);
    for (let run = 0; run < runs; run++) total[run]! -= gap[run]!;
    follow(race, week + 1, nothing, total, 1);
    if (week < from || week >= until) continue;
    for (let run = 0; run < runs; run++) {
      lost[run]! += gap[run]!;
      whole[run]! += before[run]!;
    }
    byWeek.push({ week, gap: meanOf(gap), whole: meanOf(before).value });
  }
  const worst = byWeek.reduce((most, each) =>
    each.gap.value / each.whole > most.gap.value / most.whole ? each : most,
  );
  const behindStill = Array.from(race.leader).filter((leader) => leader < 0).length;
  const items = lost.map((weeks, run) => weeks / itemSize[run]!);
  const scaled = ({ value, error, low, high }: Bounded, by: number): Bounded => ({
    value: value / by,
    error: error / by,
    low: low / by,
    high: high / by,
  });
  return {
    from,
    until,
    items: spreadOf(items),
    of: meanOf(whole.map((weeks, run) => weeks / itemSize[run]!)),
    weeks: spreadOf(lost),
    ofWeeks: meanOf(whole),
    worst: worst.gap.low > 0 ? { week: worst.week, part: scaled(worst.gap, worst.whole) } : null,
    half: halfBy(byWeek.map(({ week, gap }) => ({ week, gap: gap.value }))),
    back: { week: halfBack(race.leader, race.since, runs), never: proportion(behindStill / runs, runs) },
  };
}

/** Features of a week, by run; a company that has come to its end builds none. */
function builtIn(futures: Futures, week: number): Float64Array {
  const features = Float64Array.from(column(futures, 'features', week));
  for (let run = 0; run < features.length; run++) if (!goesOn(futures, run, week)) features[run] = 0;
  return features;
}

const spreadOf = (values: Float64Array): Spread => ({
  mean: meanOf(values),
  p10: percentileOf(values, 10),
  p90: percentileOf(values, 90),
});

function halfBy(weeks: readonly { readonly week: number; readonly gap: number }[]): number | null {
  const total = weeks.reduce((sum, { gap }) => sum + gap, 0);
  if (total <= 0) return null;
  let sum = 0;
  return weeks.find(({ gap }) => (sum += gap) >= total / 2)?.week ?? null;
}

/** Week by which half of all futures are no longer behind. */
function halfBack(leader: Int8Array, since: Int32Array, runs: number): number | null {
  const weeks = Array.from(leader, (side, run) => (side < 0 ? Infinity : side === 0 ? 0 : since[run]!)).sort(
    (a, b) => a - b,
  );
  const week = weeks[Math.ceil(runs / 2) - 1]!;
  return Number.isFinite(week) ? week : null;
}
