import type { Goal, Play, Scenario } from '../../packages/engine/src/internal.js';
import type { Check } from '../numerics/check.js';
import type { Engine } from './stability.js';

/** What the four commands that recommend are asked with, from the engine as it is built. */
export interface Advisers extends Engine {
  readonly internal: typeof import('../../packages/engine/src/internal.js');
  readonly policiesOf: typeof import('../../packages/engine/src/questions/rank/policies.js').policiesOf;
}

/** Futures that each command plays of what it compares when it is asked for nothing else, and those in which all are held against each other. */
const RUNS = { decide: 4000, rank: 4000, optimise: 10_000, sweep: 1000, fresh: 4000 } as const;
type Command = Exclude<keyof typeof RUNS, 'fresh'>;

interface Advised {
  readonly name: string;
  readonly scenario: Scenario;
}

/**
 * What `decide`, `rank` and `optimise` recommend for one scenario, held against each other by the rule in futures that
 * none of them has seen: they contradict each other where one of them is worse than the least by more than a practical
 * tie, beyond chance. `sweep` is asked of steady shares, and held against the share that `rank` says is best of these.
 */
export async function sideBySide(advisers: Advisers, name: string, given: Scenario): Promise<Check> {
  const { internal, weigh, playHere } = advisers;
  const asked = (by: Command): Scenario => ({ ...given, runs: RUNS[by] });
  const fresh = (each: Scenario): Scenario => ({ ...each, runs: RUNS.fresh, seed: `${given.seed}, side by side` });
  /** Whether each is as good as the best of them. */
  const judged = async (advised: readonly Advised[]): Promise<boolean[]> => {
    const alternatives = advised.map((each) => ({ ...each, scenario: fresh(each.scenario) }));
    const { proposals, recommendation } = await weigh(fresh(given), alternatives, [], playHere);
    const tie = internal.RULE.tie * recommendation.stake;
    return proposals.slice(1).map(({ kept, behind }) => kept && behind.low <= tie);
  };
  const [decided, ranked, optimised, swept] = [
    await byDecide(advisers, asked('decide'), playHere),
    await byRank(advisers, asked('rank'), playHere),
    await byOptimise(advisers, asked('optimise'), playHere),
    await bySweep(advisers, asked('sweep'), playHere),
  ];
  const good = [
    ...(await judged([decided, ranked.best, optimised])),
    ...(await judged([swept, ranked.share])).slice(0, 1),
  ];
  const choices = [decided, ranked.best, optimised, swept].map(
    (each, i) => `${['decide', 'rank', 'optimise', 'sweep'][i]} ${each.name}${good[i]! ? '' : ' (worse)'}`,
  );
  return { what: name, came: choices.join(' · '), bound: 'as good as each other', passed: good.every(Boolean) };
}

type Ask<T = Advised> = (advisers: Advisers, scenario: Scenario, play: Play) => Promise<T>;

const byDecide: Ask = async ({ weigh }, scenario, play) => {
  const { proposals, recommendation } = await weigh(scenario, [], [], play);
  return proposals[recommendation.choice]!;
};

/** What it recommends, and of steady shares alone. */
const byRank: Ask<{ readonly best: Advised; readonly share: Advised }> = async (
  { internal, policiesOf },
  scenario,
  play,
) => {
  const { advice, plain } = await internal.rank(scenario, undefined, [], play);
  const named = (wanted: string) => policiesOf(scenario, []).find(({ name }) => name === wanted)!;
  return { best: named(advice.choice), share: named(plain ?? advice.choice) };
};

/** The curve over shares from nothing to all there is, in tenths. */
const bySweep: Ask = async ({ internal }, scenario, play) => {
  const { axes } = internal.readAxes(['debt=0%..100%:11']);
  const points = axes[0]!.values.map(({ text }) => ({
    name: text,
    scenario: internal.underPolicy(scenario, { policy: 'fixed', settings: { share: parseFloat(text) / 100 } }),
  }));
  const all = points.map((point) => point.scenario);
  const { advice } = await internal.sweep(scenario, axes, all, { name: 'value', week: scenario.horizon }, play);
  return points.find(({ name }) => name === advice!.choice)!;
};

const byOptimise: Ask = async ({ internal }, scenario, play) => {
  const goal = internal.readGoal('max value', scenario) as Goal;
  const { advice, families } = await internal.optimise(scenario, { goal, limits: [], over: 'all' }, play);
  const policy = families
    .flatMap(({ tried }) => tried)
    .find((each) => internal.policyWords(each.policy) === advice.choice)?.policy;
  return { name: advice.choice, scenario: policy === undefined ? scenario : internal.underPolicy(scenario, policy) };
};
