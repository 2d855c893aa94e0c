import type { Policy } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import { playHere, type Play } from '../../simulate/play.js';
import { policyName, underPolicy, withPolicyFrom } from '../common/alternatives.js';
import { valuesOf, wantedFor, type Measure } from '../common/measure.js';
import { signTest } from '../common/signTest.js';
import { inTurn } from '../sweep/inTurn.js';

/** How late a change of policy still rescues futures that would stall or run out of money without it. */
export interface LastSafeStart {
  /** The policies before and after the change, in a few words. */
  readonly before: string;
  readonly after: string;
  /** Week in which a future counts as stalled or not. */
  readonly by: number;
  /** Share of the futures that are stalled or out of money by then if nothing changes. */
  readonly lost: Bounded;
  /** Weeks in which the change may come, rising from 0. */
  readonly starts: readonly number[];
  /** By start: share of the lost futures that are not lost then; empty if none is lost. */
  readonly rescued: readonly Bounded[];
  /** By start: share of the other futures that are lost for the change; empty if all are lost. */
  readonly harmed: readonly Bounded[];
  /**
   * Whether a change in week 0 rescues more futures than it harms, beyond 95% of chance (McNemar’s exact test); `harms` where it is the other way round, `open`
   * where it is not told from chance, `few` where fewer than 20 are lost, too few to tell.
   */
  readonly rescues: 'yes' | 'harms' | 'open' | 'few';
  /**
   * The last week in which the change still rescues half as many futures as in week 0, with its 95% interval; null if
   * that is never sure to end, or there is no rescue.
   */
  readonly half: { readonly week: number; readonly low: number; readonly high: number } | null;
}

const STARTS = 20;
const LEAST_LOST = 20;
const CHANCE = 0.05;

/** Plays the same futures with a change of policy in different weeks, and without it, and counts those that are lost by week `by`. */
export async function lastSafeStart(
  scenario: Scenario,
  from: Policy,
  to: Policy,
  by: number = scenario.horizon,
  play: Play = playHere,
): Promise<LastSafeStart> {
  const starts = startsUpTo(by);
  const effect = designEffect(scenario, scenario.runs);
  const before = underPolicy(scenario, from);
  const stalled: Measure = { name: 'stalled', week: by };
  const wanted = wantedFor([stalled]);
  const variants = [before, ...starts.map((week) => withPolicyFrom(before, to, week, ''))];
  const [without, ...withIt] = await inTurn(variants, async (each) =>
    Uint8Array.from(valuesOf(each, await play(each, wanted), stalled)),
  );
  const lost = runsWhere(without!, 1);
  const others = runsWhere(without!, 0);
  const rescuedIn = (values: Uint8Array) => Uint8Array.from(lost, (run) => 1 - values[run]!);
  const harmedIn = (values: Uint8Array) => Uint8Array.from(others, (run) => values[run]!);
  const [saved, sunk] = [withIt.map(rescuedIn), withIt.map(harmedIn)];
  const rescues = rescuesOf(count(saved[0]!), count(sunk[0]!), lost.length);
  return {
    before: policyName(from),
    after: policyName(to),
    by,
    lost: proportion(lost.length / scenario.runs, scenario.runs, effect),
    starts,
    rescued: lost.length > 0 ? saved.map((values) => shareOf(values, effect)) : [],
    harmed: others.length > 0 ? sunk.map((values) => shareOf(values, effect)) : [],
    rescues,
    half: rescues === 'yes' ? halfOf(starts, saved, effect) : null,
  };
}

/** About twenty weeks from 0 to the last, evenly spaced. */
export function startsUpTo(last: number): number[] {
  const step = Math.max(1, Math.ceil(last / STARTS));
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}

const runsWhere = (values: Uint8Array, value: number): number[] =>
  Array.from(values.keys()).filter((run) => values[run] === value);
const count = (values: Uint8Array): number => values.reduce((sum, value) => sum + value, 0);
const shareOf = (values: Uint8Array, effect: number): Bounded =>
  proportion(count(values) / values.length, values.length, effect);

function rescuesOf(saved: number, sunk: number, lost: number): LastSafeStart['rescues'] {
  const decided = signTest(saved, sunk) < CHANCE;
  if (decided && sunk > saved) return 'harms';
  if (lost < LEAST_LOST) return 'few';
  return decided ? 'yes' : 'open';
}

/** Where the rescued fall under half of those rescued by a start in week 0, future by future; between two starts in a straight line. */
function halfOf(starts: readonly number[], saved: readonly Uint8Array[], effect: number): LastSafeStart['half'] {
  const above = saved.map((values) =>
    meanOf(
      Float64Array.from(values, (value, i) => value - saved[0]![i]! / 2),
      effect,
    ),
  );
  const ends = (bound: (mean: Bounded) => number): number | null => {
    const at = above.findIndex((mean) => bound(mean) < 0);
    if (at < 0) return null;
    if (at === 0) return 0;
    const [before, after] = [bound(above[at - 1]!), bound(above[at]!)];
    return starts[at - 1]! + (before / (before - after)) * (starts[at]! - starts[at - 1]!);
  };
  const [week, low, high] = [ends(({ value }) => value), ends((mean) => mean.low), ends((mean) => mean.high)];
  return week === null || low === null ? null : { week, low, high: high ?? starts[starts.length - 1]! };
}
