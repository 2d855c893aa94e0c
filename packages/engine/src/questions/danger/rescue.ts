import type { Policy } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Play } from '../../simulate/play.js';
import type { Rescue } from '../../summary/danger.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import { exactly, policyName, withPolicyFrom } from '../common/alternatives.js';
import { endsBadly, progressIn } from './stalls.js';

/** What a company may change to. */
const CHANGES: readonly Policy[] = [
  { policy: 'fixed', settings: { share: 0.2 } },
  { policy: 'fixed', settings: { share: 0.4 } },
  { policy: 'reactive', settings: {} },
  { policy: 'ceiling', settings: {} },
];
const STARTS = 12;
const MONTH = 52 / 12;

/** So many changes are played at most in each future: those that come at once in all, those that come later in the lost alone. */
export const rescuesPlayed = (scenario: Scenario): number =>
  changesFor(scenario).length + startsOf(scenario.horizon).length - 1;

/**
 * Until when a change of policy still saves half of the lost. The change is the one that saves most of them if it comes at once, less those of the others
 * that it costs; then it comes later and later.
 *
 * @param lost by run: 1 where it is lost as it is, for good; as many as are played
 */
export async function rescueOf(scenario: Scenario, lost: Uint8Array, play: Play): Promise<Rescue> {
  const runs = lost.length;
  const effect = designEffect(scenario, runs);
  const wanted = {
    outcomes: ['featuresPerEngineer'],
    weeks: Array.from({ length: scenario.horizon + 1 }, (_, week) => week),
  } as const;
  const badlyWith = async (policy: Policy, from: number, some?: readonly number[]): Promise<Uint8Array> => {
    const changed = { ...withPolicyFrom(scenario, policy, from, ''), runs: some?.length ?? runs };
    const progress = progressIn(await play(changed, wanted, some && { runs: some }));
    return Uint8Array.from({ length: changed.runs }, (_, run) => (endsBadly(progress, run) ? 1 : 0));
  };
  const tried = await Promise.all(
    changesFor(scenario).map(async (policy) => ({ policy, ends: await badlyWith(policy, 0) })),
  );
  const { policy, ends } = tried.reduce((best, one) => (sumOf(one.ends) < sumOf(best.ends) ? one : best));
  const starts = startsOf(scenario.horizon);
  const theLost = Array.from(lost.keys()).filter((run) => lost[run] === 1);
  const later = await Promise.all(starts.slice(1).map((week) => badlyWith(policy, week, theLost)));
  const saved = [Uint8Array.from(theLost, (run) => ends[run]!), ...later].map((badly) =>
    Float64Array.from(badly, (bad) => 1 - bad),
  );
  const others = lost.length - theLost.length;
  const harmed = ends.reduce((sum, bad, run) => sum + (bad === 1 && lost[run] === 0 ? 1 : 0), 0);
  return {
    runs,
    policy,
    name: policyName(policy),
    starts,
    saved: saved.map((values) => proportion(meanOf(values).value, values.length, effect)),
    harmed: proportion(harmed / others, others, effect),
    half: halfOf(
      starts,
      saved.map((values) => meanOf(values, effect)),
    ),
  };
}

const changesFor = ({ policy, timeline }: Scenario): Policy[] =>
  CHANGES.filter((change) => timeline.some((one) => one.policy !== null) || exactly(change) !== exactly(policy));

function startsOf(horizon: number): number[] {
  const step = Math.max(MONTH, horizon / STARTS);
  return Array.from({ length: Math.max(1, Math.floor(horizon / step)) }, (_, i) => Math.round(i * step));
}

const sumOf = (values: Uint8Array): number => values.reduce((sum, value) => sum + value, 0);

/** Where the share that is saved falls under a half, between two starts in a straight line; the last start where it does not. */
function halfOf(starts: readonly number[], saved: readonly Bounded[]): Rescue['half'] {
  const falls = (of: (share: Bounded) => number): number | null => {
    const at = saved.findIndex((share) => of(share) < 0.5);
    if (at === 0) return null;
    if (at < 0) return starts.at(-1)!;
    const [before, after] = [of(saved[at - 1]!), of(saved[at]!)];
    return starts[at - 1]! + ((before - 0.5) / (before - after)) * (starts[at]! - starts[at - 1]!);
  };
  const week = falls(({ value }) => value);
  return week === null ? null : { week, low: falls(({ low }) => low) ?? 0, high: falls(({ high }) => high)! };
}
