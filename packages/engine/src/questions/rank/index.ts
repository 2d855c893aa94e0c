import type { Policy, PolicyName } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { settingsOf } from '../../simulate/decisions.js';
import { playHere, type Play } from '../../simulate/play.js';
import type { Doors } from '../../summary/doors.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import { VERSION } from '../../version.js';
import {
  betterOf,
  isCondition,
  unfitAsCriterion,
  valuesOf,
  wantedFor,
  YARDSTICK,
  type Measure,
} from '../common/measure.js';
import { adviseOn, levelsOf, yardsticksIn, type Advice } from '../common/advice.js';
import { beyondSeen } from '../common/pays.js';
import { killsMore } from '../common/recommend.js';
import { upheaval } from '../common/upheaval.js';
import { percentileOf } from '../common/paired.js';
import { doorFutures, throughDoors } from '../doors/index.js';
import { policiesOf } from './policies.js';
import { regretOf } from './regret.js';
import {
  beats,
  choose,
  PREFERENCES,
  type PolicyFigures,
  type Preference,
  type PreferenceChoice,
} from './preferences.js';
import { asMeasured, figureWithSample, meanWithSample, usualStatistic, type Statistic } from '../common/statistic.js';

/** One policy among all, in the same futures. The dead count (see `Outcome.dead`). */
export interface RankedPolicy {
  readonly name: string;
  /** What it does, with all settings. */
  readonly words: string;
  /** Its rule (see `POLICIES`); null for a scenario that changes its policy on the way. */
  readonly policy: PolicyName | null;
  /** The settings that the rule reads, the defaults too. */
  readonly settings: Policy['settings'] | null;
  /** Whether it is the scenario’s own. */
  readonly own: boolean;
  /** The steady share that it pays, 0–1; null for a rule that changes it. */
  readonly share: number | null;
  /** The middle of the measure: its median, or the share of the futures in which it is true; and where the middle 80% of the futures end. */
  readonly middle: Bounded;
  readonly p10: Bounded;
  readonly p90: Bounded;
  /** Mean of the worst 5% of the futures. */
  readonly worst: Bounded;
  /** Share of the companies alive or acquired by then. */
  readonly surviving: Bounded;
  /** How far it falls short of the policy that is best in that very future: 0 where it is the best itself, never negative. */
  readonly regret: {
    readonly mean: Bounded;
    /** One future in ten has more. */
    readonly p90: Bounded;
    /**
     * Mean of the regret as a part of what the best policy reaches (where less is better: of what it has itself), 0–1.
     * A company dead where another policy keeps it alive has lost all.
     */
    readonly part: Bounded;
  };
  /** Share of the futures in which no other is better; where several are best, each has its part. Futures in which all reach the same are nobody’s. */
  readonly best: Bounded;
  /** No other policy does as well in the middle and in survival, and better in one of them by more than chance. */
  readonly efficient: boolean;
}

/** The policies of a scenario in order. */
export interface RankAnswer {
  readonly version: string;
  readonly scenario: Scenario;
  readonly runs: number;
  /** What they are judged by. */
  readonly measure: Measure;
  /** What `middle` is. */
  readonly statistic: Statistic;
  readonly advice: Advice;
  /** What the same rule chooses of plain shares alone; null where that is no other. */
  readonly plain: string | null;
  /** The best middle first. */
  readonly policies: readonly RankedPolicy[];
  readonly tempers: readonly PreferenceChoice[];
  /** Share of the futures in which every policy reaches the same, as where all run out of money. */
  readonly same: Bounded;
  /** Through which door what is recommended is ahead of the scenario’s own policy; null where that is recommended. */
  readonly doors: { readonly name: string; readonly against: string; readonly through: Doors } | null;
}

/** How many futures `rank` plays at most. */
export const rankFutures = (scenario: Scenario, more: readonly Policy[] = []): number =>
  scenario.runs * policiesOf(scenario, more).length + doorFutures([scenario, scenario]);

/**
 * Ranks policies in the same futures: fixed shares from nothing to all there is, one that follows how slow work is, a low limit
 * to debt, every other rule with its defaults, the scenario’s own, and any more.
 *
 * @param measure what they are judged by, and in which week; value to date at the horizon, if not given
 * @param more policies besides those
 * @param play who plays; this thread, if not given
 * @throws RangeError for a measure of which neither more nor less is better
 * @example
 * const { policies, advice } = await rank({ ...scenario, runs: 100 });
 * const best = policies[0].middle; // in the unit of the measure, with its error and 95% interval
 */
export async function rank(
  scenario: Scenario,
  measure: Measure = { name: YARDSTICK, week: scenario.horizon },
  more: readonly Policy[] = [],
  play: Play = playHere,
): Promise<RankAnswer> {
  const better = betterOf(measure.name);
  const unfit = unfitAsCriterion(measure.name);
  if (better === null || unfit !== null)
    throw new RangeError(`nothing can be ranked by ${measure.name}: ${unfit?.message}`);
  const statistic = usualStatistic(measure.name);
  const effect = designEffect(scenario, scenario.runs);
  const played = await Promise.all(
    policiesOf(scenario, more).map(async ({ name, words, policy, settings, scenario: under, own }) => {
      const futures = await play(under, wantedFor([measure, ...yardsticksIn(measure.week)]));
      return {
        name,
        words,
        policy,
        settings,
        own,
        under,
        upheaval: upheaval(scenario, under),
        values: valuesOf(under, futures, measure),
        surviving: valuesOf(under, futures, { name: 'surviving', week: measure.week }),
        levels: levelsOf(under, futures, measure.week),
      };
    }),
  );

  const goodness = played.map(({ values }) => (better === 'more' ? values : values.map((value) => -value)));
  const regrets = regretOf(goodness);
  const figures = played.map(({ name, values, surviving }, i): PolicyFigures => ({
    name,
    middle: figureWithSample(values, measure.name, statistic, better, effect),
    worst: figureWithSample(values, measure.name, 'worst', better, effect),
    surviving: figureWithSample(surviving, 'surviving', 'mean', 'more', effect),
    kept: meanWithSample(
      regrets.part[i]!.map((part) => 1 - part),
      effect,
    ),
  }));
  const policies = played.map(({ name, words, policy, settings, own, under, values }, i): RankedPolicy => ({
    name,
    words,
    policy,
    settings,
    own,
    share: under.policy.policy === 'fixed' && policy === 'fixed' ? settingsOf(under.policy).share : null,
    middle: asMeasured(figures[i]!.middle.estimate, better),
    p10: percentileOf(values, 10, effect),
    p90: percentileOf(values, 90, effect),
    worst: asMeasured(figures[i]!.worst.estimate, better),
    surviving: figures[i]!.surviving.estimate,
    regret: {
      mean: meanOf(regrets.plain[i]!, effect),
      p90: percentileOf(regrets.plain[i]!, 90, effect),
      part: meanOf(regrets.part[i]!, effect),
    },
    best: proportion(regrets.best[i]!, scenario.runs, effect),
    efficient: !figures.some((other) => beats(other, figures[i]!, figures.length - 1)),
  }));
  const deaths = played.map(({ surviving }) => surviving.map((alive) => 1 - alive));
  const today = deaths[played.findIndex(({ own }) => own)]!;
  const candidates = played.map(({ name, levels, policy, own, under, upheaval: much }, i) => ({
    name,
    levels,
    plain: own || policy === 'fixed',
    values: goodness[i]!,
    upheaval: much,
    beyond: beyondSeen(under),
    breaks: killsMore(deaths[i]!, today, effect),
  }));
  const adviseOnThe = (those: typeof candidates) => adviseOn(those, measure.name, isCondition(measure.name), effect);
  const advice = adviseOnThe(candidates);
  const plain = adviseOnThe(candidates.filter((each) => each.plain)).choice;
  const order = [...policies.keys()].sort(
    (a, b) => figures[b]!.middle.estimate.value - figures[a]!.middle.estimate.value || a - b,
  );
  const tempers = (Object.keys(PREFERENCES) as Preference[]).map((temper) => choose(temper, figures));
  const best = played.find(({ name }) => name === advice.choice)!;
  const now = played.find((one) => one.own)!;
  const doors = best === now ? [] : await throughDoors(now.under, [best.under], measure.week, play);
  return {
    version: VERSION,
    scenario,
    runs: scenario.runs,
    measure,
    statistic,
    advice,
    plain: plain === advice.choice ? null : plain,
    policies: order.map((i) => policies[i]!),
    tempers,
    same: proportion(regrets.same, scenario.runs, effect),
    doors: doors[0] === undefined ? null : { name: best.name, against: now.name, through: doors[0] },
  };
}
