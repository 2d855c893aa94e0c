import { policyName, withPolicyFrom, type Alternative } from '../common/alternatives.js';
import type { Policy } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { decisions } from '../../simulate/decisions.js';
import { differs, type Ending } from './distance.js';
import { isShock, type StoryEvent } from './events.js';
import { replay, SHOCK_KINDS, type Replay, type Strike } from './replay.js';

/** The same future, but for one thing. */
export interface Counterfactual {
  /**
   * One shock left out; all those of a kind that alone hardly moved the end; every shock, also those that another would
   * have kept from striking; or another decision.
   */
  readonly kind: 'shock' | 'minorShocks' | 'noShocks' | 'decision';
  /** Place of the shock among the events. */
  readonly event?: number;
  /** Places of the minor shocks among the events. */
  readonly events?: readonly number[];
  /** The decision in a few words. */
  readonly name?: string;
  /** Week from which it is taken. */
  readonly from?: number;
  readonly ending: Ending;
}

/** A decision that is tried in the same future. */
export interface Tried extends Alternative {
  /** Week from which it differs. */
  readonly from: number;
}

export function endingOf(future: Replay, horizon: number): Ending {
  return {
    fate: future.fate,
    end: future.end,
    arr: future.at('arr', horizon),
    delivered: future.at('delivered', horizon),
    velocity: future.at('velocity', future.end === null ? horizon : future.end - 1),
    rounds: future.at('rounds', horizon),
  };
}

/** Half a year, from which a decision can be seen. */
const HALF_YEAR = 26;
const SHARES = [0, 0.2, 0.4];

/** Month 6, or half of a horizon of less than a year. */
export const halfYearIn = ({ horizon }: Scenario): number => Math.min(HALF_YEAR, Math.floor(horizon / 2));

/** Nothing, 20% and 40% for debt from a week on (by default month 6), but for what the scenario does then anyway. */
export function usualDecisions(scenario: Scenario, from = halfYearIn(scenario)): Tried[] {
  return SHARES.map((share): Policy => ({ policy: 'fixed', settings: { share } }))
    .filter((policy) => !holdsFrom(scenario, from, policy))
    .map((policy) => ({
      name: policyName(policy),
      from,
      scenario: withPolicyFrom(scenario, policy, from, policyName(policy)),
    }));
}

/** Whether a fixed share is what the scenario pays from a week on to its end. */
function holdsFrom(scenario: Scenario, week: number, { settings }: Policy): boolean {
  const stretches = decisions(scenario);
  const now = stretches.findLastIndex(({ from }) => from <= week);
  return stretches
    .slice(now)
    .every((stretch) => stretch.policy === 'fixed' && stretch.settings.share === settings.share);
}

/** Every shock that could strike, in every step. */
const everyStrike = ({ horizon, stepsPerWeek }: Scenario): Strike[] =>
  SHOCK_KINDS.flatMap((kind) => Array.from({ length: horizon * stepsPerWeek + 1 }, (_, step) => ({ kind, step })));

/** What would have become of a future without each of its shocks, without any shock at all, and under other decisions. */
export function counterfactuals(
  scenario: Scenario,
  run: number,
  events: readonly StoryEvent[],
  tried: readonly Tried[],
): Counterfactual[] {
  const shocks = events.flatMap((event, place) =>
    isShock(event) ? [{ event: place, strike: { kind: event.kind, step: event.step } }] : [],
  );
  const without = (strikes: readonly Strike[]) =>
    endingOf(replay(scenario, run, { without: strikes }), scenario.horizon);
  const real = endingOf(replay(scenario, run), scenario.horizon);
  const single = shocks.map(({ event, strike }): Counterfactual => ({
    kind: 'shock',
    event,
    ending: without([strike]),
  }));
  const minor = shocks.filter((_, i) => !differs(real, single[i]!.ending));
  const alike = SHOCK_KINDS.map((kind) => minor.filter(({ strike }) => strike.kind === kind)).filter(
    ({ length }) => length > 1,
  );
  return [
    ...single,
    ...alike.map((group): Counterfactual => ({
      kind: 'minorShocks',
      events: group.map(({ event }) => event),
      ending: without(group.map(({ strike }) => strike)),
    })),
    ...(shocks.length > 1 ? [{ kind: 'noShocks', ending: without(everyStrike(scenario)) } as const] : []),
    ...tried.map(({ name, from, scenario: other }): Counterfactual => ({
      kind: 'decision',
      name,
      from,
      ending: endingOf(replay(other, run), other.horizon),
    })),
  ];
}
