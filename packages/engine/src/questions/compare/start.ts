import { column, type Futures } from '../../simulate/play.js';
import { kept } from '../../summary/digits.js';
import { meanOf, type Bounded } from '../../summary/estimate.js';
import { goesOn } from '../../simulate/value.js';

/** What a decision costs at first: features that are not built while debt is paid, or people learn. */
export interface AtFirst {
  /** By week from 0 to the horizon: mean features of the baseline, and what the alternative builds more, in person-weeks a week; its standard error. */
  readonly baseline: readonly number[];
  readonly change: readonly number[];
  readonly error: readonly number[];
  /** What the one that builds fewer features at first gives up for it; null when neither does by more than chance. */
  readonly lost: {
    readonly by: 'alternative' | 'baseline';
    /** Week up to which it builds fewer features, on balance: the total gap is widest then. */
    readonly until: number;
    /** The gap then, in person-weeks, and as a share of the features that the other has built since the start of the decision; above 0. */
    readonly features: Bounded;
    readonly share: Bounded;
  } | null;
}

/**
 * Standard errors by which a gap opens for certain. It is looked at in every week, and some week of a gap that is chance alone lies beyond 1.96 errors in every
 * second comparison; beyond 3.3 in fewer than one of 20 over ten years (the highest of a random walk, over its error at the time).
 */
const CERTAIN = 3.3;

/**
 * Compares the features that are built, in the mean of all futures, the dead and the sold counted with none.
 *
 * @param from the week in which the two begin to differ: the share that is lost counts from it
 * @param effect as in `meanOf`
 */
export function atFirst(first: Futures, second: Futures, from = 0, effect = 1): AtFirst {
  const weeks = first.weeks;
  const [gap, total] = [new Float64Array(first.runs), new Float64Array(first.runs)];
  const [baseline, change, error]: number[][] = [[], [], []];
  const gaps: Bounded[] = [];
  for (const week of weeks) {
    const lead = meanOf(total, effect);
    gaps.push(lead);
    const [a, b] = [column(first, 'features', week), column(second, 'features', week)];
    let features = 0;
    for (let run = 0; run < total.length; run++) {
      const before = goesOn(first, run, week) ? a[run]! : 0;
      gap[run] = (goesOn(second, run, week) ? b[run]! : 0) - before;
      total[run]! += gap[run]!;
      features += before;
    }
    const mean = meanOf(gap, effect);
    baseline!.push(kept(features / first.runs));
    change!.push(kept(mean.value, mean.error));
    error!.push(kept(mean.error, mean.error));
  }
  return { baseline: baseline!, change: change!, error: error!, lost: lostIn(gaps, first, second, from, effect) };
}

/** The widest gap on the side to which it first opens by more than chance, before it closes. `gaps` are those before each week. */
function lostIn(
  gaps: readonly Bounded[],
  first: Futures,
  second: Futures,
  from: number,
  effect: number,
): AtFirst['lost'] {
  const opens = gaps.findIndex(({ value, error }) => Math.abs(value) > CERTAIN * error);
  if (opens < 0) return null;
  const side = Math.sign(gaps[opens]!.value);
  const closes = gaps.findIndex(({ value }, week) => week > opens && side * value <= 0);
  const wide = gaps.slice(0, closes < 0 ? gaps.length : closes);
  const until = wide.reduce(
    (widest, { value }, week) => (side * value > side * wide[widest]!.value ? week : widest),
    0,
  );
  const [by, more, fewer] =
    side < 0 ? (['alternative', first, second] as const) : (['baseline', second, first] as const);
  const [whole, rest] = [builtIn(more, from, until), builtIn(fewer, from, until)];
  return {
    by,
    until,
    features: meanOf(
      whole.map((features, run) => features - rest[run]!),
      effect,
    ),
    share: shareOf(whole, rest, effect),
  };
}

/** Features of all weeks from one on and before another, by run. */
function builtIn(futures: Futures, from: number, until: number): Float64Array {
  const built = new Float64Array(futures.runs);
  for (let week = from; week < until; week++) {
    const features = column(futures, 'features', week);
    for (let run = 0; run < built.length; run++) if (goesOn(futures, run, week)) built[run]! += features[run]!;
  }
  return built;
}

/**
 * What is missing of a whole, as a share of its mean; both vary from future to future together, and so does the error
 * count them (a ratio of means, linearised).
 */
function shareOf(whole: Float64Array, rest: Float64Array, effect: number): Bounded {
  const mean = meanOf(whole).value;
  const share = 1 - meanOf(rest).value / mean;
  const { error, low, high } = meanOf(
    whole.map((features, run) => (features - rest[run]! - share * features) / mean),
    effect,
  );
  return { value: share, error, low: share + low, high: share + high };
}
