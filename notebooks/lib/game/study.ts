import { END, lifeOf, offersIn, QUARTER, type World } from './world.ts';
import { GREEDY, PLAUSIBLE, type Plan } from './plans.ts';
import { QUARTERS } from './state.ts';

/** What a plan comes to in a world: yearly revenue at the end of each quarter, product shipped in each, debt. */
export interface Played {
  readonly revenue: readonly number[];
  readonly shipped: readonly number[];
  readonly debt: readonly number[];
}

export function playedBy(plan: Plan, world: World): Played {
  const { future } = lifeOf(plan, world, END);
  const ends = Array.from({ length: QUARTERS }, (_, i) => (i + 1) * QUARTER);
  return {
    revenue: ends.map((week) => future.at('arr', week)),
    shipped: ends.map((week) => Math.max(0, future.at('delivered', week) - future.at('delivered', week - QUARTER))),
    debt: ends.map((week) => future.at('debtRatio', week)),
  };
}

/** What the game is like over many worlds. */
export interface Study {
  readonly worlds: number;
  /** Share of the worlds in which taking everything has less revenue than a careful plan, by the end of each quarter. */
  readonly behind: readonly number[];
  /** Share in which its card shows it: it ships at least a twentieth less in the quarter, and has at least a twentieth more debt. */
  readonly seen: readonly number[];
  /** Share of the worlds in which each plan is the best of all at the end. */
  readonly best: Readonly<Record<string, number>>;
  /**
   * Share of the spread of what plans come to in the same world (variance of the logarithm of revenue) that is due to
   * the plan itself, the same in every world.
   */
  readonly skill: number;
  /** Offers in a world. */
  readonly offers: number;
}

/** What careful play is compared as. */
export const CAREFUL = 'a third and no deals';

export function study(worlds: readonly World[]): Study {
  const names = Object.keys(PLAUSIBLE);
  const all = worlds.map((world) => names.map((name) => playedBy(PLAUSIBLE[name]!, world)));
  const [greedy, careful] = [names.indexOf(GREEDY), names.indexOf(CAREFUL)];
  const shareOf = (test: (plans: readonly Played[]) => boolean) => all.filter(test).length / all.length;
  const quarters = Array.from({ length: QUARTERS }, (_, i) => i);
  const final = (one: Played) => Math.log(Math.max(1, one.revenue.at(-1)!));
  const deviations = all.map((plans) => {
    const values = plans.map(final);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  });
  const effects = names.map((_, i) => deviations.reduce((sum, row) => sum + row[i]!, 0) / deviations.length);
  const square = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
  const spread = deviations.reduce((sum, row) => sum + square(row), 0) / deviations.length;
  const bestOf = (plans: readonly Played[]) =>
    plans.reduce((best, one, i) => (final(one) > final(plans[best]!) ? i : best), 0);
  return {
    worlds: all.length,
    behind: quarters.map((q) => shareOf((plans) => plans[greedy]!.revenue[q]! < plans[careful]!.revenue[q]!)),
    seen: quarters.map((q) =>
      shareOf(
        (plans) =>
          plans[greedy]!.shipped[q]! < 0.95 * plans[careful]!.shipped[q]!
          && plans[greedy]!.debt[q]! > plans[careful]!.debt[q]! + 0.05,
      ),
    ),
    best: Object.fromEntries(names.map((name, i) => [name, shareOf((plans) => bestOf(plans) === i)])),
    skill: square(effects) / spread,
    offers: worlds.reduce((sum, world) => sum + offersIn(world).quarters.filter(Boolean).length, 0) / worlds.length,
  };
}
