import type { Scenario } from '../../scenario/scenario.js';
import type { Futures } from '../../simulate/play.js';
import type { Bounded } from '../../summary/estimate.js';
import { valuesOf, type Measure, type MeasureName } from './measure.js';
import { recommend, RULE, type Candidate, type Recommendation } from './recommend.js';
import { figureWithSample, usualStatistic } from './statistic.js';

/** What decisions can be judged by: each answer is judged by one (`YARDSTICK`, unless it was asked for another) and shows the others. */
export const YARDSTICKS = ['value', 'delivered', 'arr', 'surviving'] as const satisfies readonly MeasureName[];
export type Yardstick = (typeof YARDSTICKS)[number];

/** The median of each yardstick over all futures, the dead too; of survival the share. */
export type Levels = Readonly<Record<Yardstick, number>>;

/** All yardsticks in one week. */
export const yardsticksIn = (week: number): Measure[] => YARDSTICKS.map((name) => ({ name, week }));

/** @param futures with `yardsticksIn` that week */
export const levelsOf = (scenario: Scenario, futures: Futures, week: number): Levels =>
  Object.fromEntries(
    YARDSTICKS.map((name) => [
      name,
      figureWithSample(valuesOf(scenario, futures, { name, week }), name, usualStatistic(name), 'more').estimate.value,
    ]),
  ) as unknown as Levels;

/** What is recommended from, by name. */
export interface Named extends Candidate {
  readonly name: string;
  /** The share for debt, where it is more than any company is known to have paid (`beyondSeen`). */
  readonly beyond: number | null;
  readonly levels: Levels;
}

/** What another yardstick says. */
export interface OtherVoice {
  readonly yardstick: Yardstick;
  /** What has the most of it. */
  readonly best: string;
  /** Whether what is recommended comes within 3% of that (`RULE.level`). */
  readonly agrees: boolean;
}

/** What the other yardsticks say of a choice. */
export function voicesOn(
  candidates: readonly Pick<Named, 'name' | 'levels'>[],
  choice: number,
  judge: MeasureName,
): OtherVoice[] {
  const chosen = candidates[choice]!;
  return YARDSTICKS.filter((yardstick) => yardstick !== judge).map((yardstick) => {
    const best = candidates.reduce((top, each) => (each.levels[yardstick] > top.levels[yardstick] ? each : top));
    const [most, own] = [best.levels[yardstick], chosen.levels[yardstick]];
    return { yardstick, best: best.name, agrees: most - own <= RULE.level * Math.abs(most) };
  });
}

/** What the rule recommends (see `RULE`), by name. */
export interface Advice {
  readonly choice: string;
  /**
   * All that are as good, the choice among them; those of them that are so for practical purposes, however many futures
   * are played; and what breaks the limit.
   */
  readonly asGood: readonly string[];
  readonly practical: readonly string[];
  readonly dropped: readonly string[];
  /** What has the least regret, and how much more of it the choice has: where it is not the choice itself, that is simpler. */
  readonly least: string;
  readonly behind: Bounded;
  /** The share that the choice pays, where it is more than any company is known to have paid. */
  readonly beyond: number | null;
  readonly others: readonly OtherVoice[];
}

/**
 * The rule, and what other yardsticks say to it.
 *
 * @param judge what the values of the candidates are
 * @param certain whether that is true of each future or not
 * @param effect as in `meanOf`
 */
export const adviseOn = (candidates: readonly Named[], judge: MeasureName, certain = false, effect = 1): Advice =>
  adviceFrom(candidates, judge, recommend(candidates, certain, effect));

/** The same, of what the rule has said already. */
export function adviceFrom(
  candidates: readonly Pick<Named, 'name' | 'levels' | 'beyond'>[],
  judge: MeasureName,
  { choice, least, places }: Pick<Recommendation, 'choice' | 'least' | 'places'>,
): Advice {
  const names = (holds: (place: (typeof places)[number]) => boolean) =>
    candidates.filter((_, i) => holds(places[i]!)).map(({ name }) => name);
  return {
    choice: candidates[choice]!.name,
    asGood: names(({ tied }) => tied),
    practical: names(({ practical }) => practical),
    dropped: names(({ kept }) => !kept),
    least: candidates[least]!.name,
    behind: places[choice]!.behind,
    beyond: candidates[choice]!.beyond,
    others: voicesOn(candidates, choice, judge),
  };
}
