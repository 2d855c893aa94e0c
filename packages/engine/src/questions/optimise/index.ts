import type { Policy, SettingName } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { playHere, type Play } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import type { Bounded } from '../../summary/estimate.js';
import { VERSION } from '../../version.js';
import { adviceFrom, type Advice } from '../common/advice.js';
import { exactly, policyName, underPolicy } from '../common/alternatives.js';
import { breaking, type Limit, type Verdict } from '../common/limits.js';
import { isCondition } from '../common/measure.js';
import { policyWords } from '../common/policyWords.js';
import { beyondSeen } from '../common/pays.js';
import { recommend } from '../common/recommend.js';
import { upheaval } from '../common/upheaval.js';
import { familyOf, FINEST, OVERS, settingAt, type FamilyName, type Over } from './families.js';
import type { Goal } from './goal.js';
import { asGood, behind, search, trialsIn, type Found, type Tested } from './search.js';
import { byGoal, byLimits, tryOut, type Trial } from './trial.js';
import { asMeasured, difference } from '../common/statistic.js';

/** What is looked for, and where. */
export interface Objective {
  readonly goal: Goal;
  readonly limits: readonly Limit[];
  readonly over: Over;
}

/** What a policy reaches. All futures count, the dead too. */
export interface Reached {
  readonly goal: Bounded;
  /** What each limit is about, in the order of the limits, and whether it holds. */
  readonly limits: readonly { readonly estimate: Bounded; readonly verdict: Verdict }[];
  readonly verdict: Verdict;
  /** Share of the companies out of money by the time of the goal. */
  readonly dead: Bounded;
}

/** A policy that was looked at in the search. */
export interface TriedPolicy extends Reached {
  readonly name: string;
  readonly policy: Policy;
  /** Its settings, in the order of the axes. */
  readonly at: readonly number[];
  /** How much worse it is than the best of its family, in the same futures; the interval holds for the whole family at once. */
  readonly behind: Bounded;
  /** Whether chance does not tell it from the best, and it keeps the limits as well. */
  readonly asGood: boolean;
}

/** A policy in futures that had no part in its choice. */
export interface FreshPolicy extends Reached {
  readonly name: string;
  /** How much worse it is than the best of all, in the same futures. */
  readonly behind: Bounded;
}

/** The best of one family. */
export interface FamilyAnswer {
  readonly family: FamilyName;
  /** The settings that were searched, from where to where; the first, coarse grid; and from where to where they are as good as the best. */
  readonly axes: readonly {
    readonly setting: SettingName;
    readonly from: number;
    readonly to: number;
    readonly grid: readonly number[];
    readonly good: readonly [number, number];
  }[];
  /** All that was looked at, in the order of the settings. */
  readonly tried: readonly TriedPolicy[];
  /** Index of the best within the limits (what comes nearest, where nothing keeps them) and of the best without limits. */
  readonly best: number;
  readonly free: number;
  /** The best, in fresh futures. */
  readonly fresh: FreshPolicy;
}

export interface OptimiseAnswer extends Objective {
  readonly version: string;
  readonly scenario: Scenario;
  /** Fresh futures in which what was found was tried again. */
  readonly runs: number;
  /** Futures in which each policy was tried while searching. */
  readonly searched: number;
  /** Seed of the fresh futures. */
  readonly freshSeed: string;
  readonly families: readonly FamilyAnswer[];
  /** Index of the family with the best of all. */
  readonly best: number;
  /** What the rule recommends of what was tried: all constant shares, the best of every other rule, and what the scenario does anyway, by what they do. */
  readonly advice: Advice;
  /** That, in the fresh futures. */
  readonly advised: FreshPolicy;
  /** What the scenario does anyway, in the fresh futures. */
  readonly own: FreshPolicy;
  /** The best of all if there were no limits, in the fresh futures; null where the limits cost nothing. */
  readonly free: FreshPolicy | null;
}

/** A search compares, and chance cancels between the same futures: a quarter of them will do. */
const SEARCHED = 1 / 4;

const searchedRuns = ({ runs }: Scenario): number => Math.max(1, Math.ceil(runs * SEARCHED));

/** About how many futures `optimise` plays. */
export function futuresToOptimise(scenario: Scenario, { over, limits }: Pick<Objective, 'over' | 'limits'>): number {
  const names = OVERS[over];
  const trials = names.reduce((sum, name) => sum + trialsIn(familyOf(name).axes, limits.length > 0), 0);
  // As today in the search too; then the best of each rule, as today and what is advised in fresh futures.
  return (trials + 1) * searchedRuns(scenario) + (names.length + 2 + (limits.length > 0 ? 1 : 0)) * scenario.runs;
}

/**
 * The best share for debt over time, for a goal and within limits: constant, by stage, or by a threshold. Each is
 * searched on a grid that becomes finer where it matters, all in the same futures; what was found is then tried in
 * fresh ones, as the best of many owes some of its lead to chance.
 */
export async function optimise(
  scenario: Scenario,
  { goal, limits, over }: Objective,
  play: Play = playHere,
): Promise<OptimiseAnswer> {
  const objective: Objective = { goal, limits, over };
  const few = { ...scenario, runs: searchedRuns(scenario) };
  const searches: Search[] = [];
  for (const family of OVERS[over]) {
    const { axes, policy } = familyOf(family);
    const policyAt = (place: readonly number[]): Policy => policy(place.map((at, i) => settingAt(axes[i]!, at)));
    searches.push({
      family,
      policyAt,
      found: await search(axes, (place) => tryOut(underPolicy(few, policyAt(place)), goal, limits, play)),
    });
  }
  const first = (order: (a: Trial, b: Trial) => number, of: (found: Found) => Tested): Search =>
    [...searches].sort((a, b) => order(of(a.found).trial, of(b.found).trial))[0]!;
  const best = first(byLimits, ({ best }) => best);
  const free = first(byGoal, ({ free }) => free);

  const freshSeed = `${scenario.seed}, fresh`;
  const trials = new Map<string, Promise<Trial>>();
  const afresh = (alternative: Scenario): Promise<Trial> => {
    const key = JSON.stringify([alternative.policy, alternative.timeline]);
    const trial = trials.get(key) ?? tryOut({ ...alternative, seed: freshSeed }, goal, limits, play);
    trials.set(key, trial);
    return trial;
  };
  const policyOf = (of: Search, { place }: Tested): Policy => of.policyAt(place);
  const under = (policy: Policy): Promise<Trial> => afresh(underPolicy(scenario, policy));
  const bestFresh = await under(policyOf(best, best.found.best));
  const freshOne = async (name: string, trial: Promise<Trial>): Promise<FreshPolicy> => ({
    name,
    ...reached(await trial, goal),
    behind: difference(bestFresh.goal, (await trial).goal, searches.length - 1),
  });
  const freshPolicy = (policy: Policy): Promise<FreshPolicy> => freshOne(policyName(policy), under(policy));
  const { advice, policy: advised } = await adviseAmongTried(scenario, searches, goal, (under) =>
    tryOut({ ...under, runs: few.runs }, goal, limits, play),
  );
  const freePolicy = policyOf(free, free.found.free);
  const costly = JSON.stringify(freePolicy) !== JSON.stringify(policyOf(best, best.found.best));
  const [fresh, own, without, recommended] = await Promise.all([
    Promise.all(searches.map((each) => freshPolicy(policyOf(each, each.found.best)))),
    freshOne(policyName(scenario.policy), afresh(scenario)),
    costly ? freshPolicy(freePolicy) : null,
    advised === null ? freshOne(advice.choice, afresh(scenario)) : freshPolicy(advised),
  ]);
  return {
    version: VERSION,
    scenario,
    runs: scenario.runs,
    searched: few.runs,
    freshSeed,
    ...objective,
    families: searches.map((each, i) => familyAnswer(each, goal, fresh[i]!)),
    best: searches.indexOf(best),
    advice,
    advised: recommended,
    own,
    free: without,
  };
}

/** The rule over what was tried, in the futures of the search; the policy is null where it is to go on as planned. */
async function adviseAmongTried(
  scenario: Scenario,
  searches: readonly Search[],
  goal: Goal,
  trial: (under: Scenario) => Promise<Trial>,
): Promise<{ readonly advice: Advice; readonly policy: Policy | null }> {
  const own = await trial(scenario);
  const planned = scenario.timeline.some(({ policy }) => policy !== null);
  const effect = designEffect(scenario, own.values.length);
  const today = { policy: planned ? null : scenario.policy, trial: own };
  const others = searches.flatMap(({ family, policyAt, found }) =>
    (family === 'constant' ? found.tested : [found.best]).map(({ place, trial: one }) => ({
      policy: policyAt(place) as Policy | null,
      trial: one,
    })),
  );
  const all = [today, ...others.filter(({ policy }) => planned || exactly(policy!) !== exactly(scenario.policy))];
  const named = all.map(({ policy, trial: { values, levels, limits: checked, out } }) => ({
    name: policy === null ? 'as planned' : policyWords(policy),
    levels,
    values,
    ...breaking(checked, out, own.out, effect),
    upheaval: policy === null ? 0 : upheaval(scenario, underPolicy(scenario, policy)),
    beyond: beyondSeen(policy === null ? scenario : underPolicy(scenario, policy)),
  }));
  const recommended = recommend(named, isCondition(goal.name), effect);
  // Two policies may have one name in words.
  return { advice: adviceFrom(named, goal.name, recommended), policy: all[recommended.choice]!.policy };
}

interface Search {
  readonly family: FamilyName;
  readonly policyAt: (place: readonly number[]) => Policy;
  readonly found: Found;
}

const reached = ({ goal, limits, verdict, dead }: Trial, { better }: Goal): Reached => ({
  goal: asMeasured(goal.estimate, better),
  limits: limits.map(({ estimate, verdict }) => ({ estimate, verdict })),
  verdict,
  dead,
});

function familyAnswer({ family, policyAt, found }: Search, goal: Goal, fresh: FreshPolicy): FamilyAnswer {
  const { axes } = familyOf(family);
  const { tested, best, free } = found;
  const good = asGood(found);
  const settings = ({ place }: Tested): number[] => place.map((at, i) => settingAt(axes[i]!, at));
  return {
    family,
    axes: axes.map((axis, i) => {
      const grid = Array.from({ length: axis.steps + 1 }, (_, at) => settingAt(axis, at * FINEST));
      const values = good.map((one) => settings(one)[i]!);
      return {
        setting: axis.setting,
        from: axis.from,
        to: grid[axis.steps]!,
        grid,
        good: [Math.min(...values), Math.max(...values)],
      };
    }),
    tried: tested.map((one) => {
      const policy = policyAt(one.place);
      return {
        name: policyName(policy),
        policy,
        at: settings(one),
        ...reached(one.trial, goal),
        behind: behind(best, one, tested),
        asGood: good.includes(one),
      };
    }),
    best: tested.indexOf(best),
    free: tested.indexOf(free),
    fresh,
  };
}
