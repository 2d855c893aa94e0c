import { SHOCK_ENTRIES, type ShockEntry } from '../../coefficients/catalogue/shocks.js';
import type { PolicyName } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { SimulationState } from '../../simulate/state.js';
import { isDead, FATE_NAMES, type Fate } from '../../simulate/fates.js';
import { crossings, type Crossing } from './marks.js';
import { replay, type Replay, type ReplayOptions } from './replay.js';

/** What happened in one future: a shock from outside, a turn of money, a decision, a mark that was passed, or its end. */
export type StoryEvent = { readonly week: number } & (
  | Shock
  | {
      readonly kind: 'round';
      /** Which: A to D, or later. */ readonly round: string;
      /** $M. */ readonly raised: number;
    }
  | {
      readonly kind: 'layoff';
      /** Of all people. */ readonly share: number;
      /** Engineers, heads. */ readonly engineers: number;
    }
  | { readonly kind: 'decision'; /** What the scenario calls it. */ readonly label: string; readonly begins: boolean }
  | {
      readonly kind: 'policy';
      /** A budget, a freeze or a rewrite that the policy itself begins, or ends. */ readonly policy: PolicyName;
      readonly begins: boolean;
    }
  | Crossing
  | { readonly kind: 'acquired' }
  | { readonly kind: 'dead'; readonly cause: Fate }
);

/** A shock, with the step of the simulation in which it struck. */
export type Shock = { readonly step: number } & (
  | {
      readonly kind: 'outage';
      /** Revenue lost, $M a year. */ readonly lost: number;
      /** Unplanned work of that step’s incidents, person-weeks. */ readonly effort: number;
    }
  | {
      readonly kind: 'demand';
      /** New revenue, as a multiple of what it would be. */ readonly level: number;
      /** Weeks. */ readonly lasts: number;
    }
  | { readonly kind: 'winter'; /** Weeks; null if it did not end. */ readonly lasts: number | null }
  | Sudden
);

type Entries = typeof SHOCK_ENTRIES;
/** A shock that is over with its step: the figures that its entry names, in the units of their variables. */
type Sudden = {
  [Name in keyof Entries]: Entries[Name] extends { readonly strikes: { readonly figures: infer Figures } }
    ? { readonly kind: Name } & { readonly [Figure in keyof Figures]: number }
    : never;
}[keyof Entries];

export const isShock = (event: StoryEvent): event is StoryEvent & Shock => 'step' in event;

const ROUND_NAMES = ['A', 'B', 'C', 'D'];

/** Lives a future again, as `replay` does, and tells what happened in it, in order. */
export function story(
  scenario: Scenario,
  run: number,
  { during, ...options }: Omit<ReplayOptions, 'before'> = {},
): { readonly future: Replay; readonly events: readonly StoryEvent[] } {
  const events: StoryEvent[] = decided(scenario);
  const weekOf = (step: number) => Math.floor(step / scenario.stepsPerWeek);
  const passed = crossings();
  let before = { demandLeft: 0, winter: 0, repaying: 0, projectLeft: 0 };
  let winter: { week: number; step: number } | null = null;
  let policy: PolicyName = scenario.policy.policy;
  const endWinter = (week: number | null) => {
    if (winter !== null) events.push({ ...winter, kind: 'winter', lasts: week === null ? null : week - winter.week });
    winter = null;
  };
  const future = replay(scenario, run, {
    ...options,
    before: ({ stretches }, step) => {
      policy = stretches.findLast(({ from }) => from <= weekOf(step))!.policy;
    },
    during: (state, step) => {
      during?.(state, step);
      const { c } = state;
      const week = weekOf(step);
      for (const shock of shocksIn(state, before.demandLeft)) events.push({ week, step, ...shock } as StoryEvent);
      if (c.winter > before.winter) winter = { week, step };
      if (c.winter < before.winter) endWinter(week);
      if (c.roundClosed > 0)
        events.push({ week, kind: 'round', round: ROUND_NAMES[c.rounds] ?? 'later', raised: c.raised });
      if (c.layoffShare > 0) events.push({ week, kind: 'layoff', share: c.layoffShare, engineers: c.laidOff });
      const [was, is] = [underWay(before), underWay(c)];
      if (was !== is) events.push({ week, kind: 'policy', policy, begins: is });
      events.push(...passed(state).map((crossing) => ({ week, ...crossing })));
      before = { demandLeft: c.demandLeft, winter: c.winter, repaying: c.repaying, projectLeft: c.projectLeft };
    },
  });
  endWinter(null);
  if (future.end !== null) events.push(endOf(future.end, future.fate));
  const until = future.end ?? scenario.horizon;
  return { future, events: events.filter(({ week }) => week <= until).sort((a, b) => a.week - b.week) };
}

const endOf = (week: number, fate: Fate): StoryEvent =>
  isDead(FATE_NAMES.indexOf(fate)) ? { week, kind: 'dead', cause: fate } : { week, kind: 'acquired' };

const underWay = ({ repaying, projectLeft }: { readonly repaying: number; readonly projectLeft: number }): boolean =>
  repaying > 0 || projectLeft > 0;

/** The scenario’s own changes, as they begin and end. */
function decided({ timeline, horizon }: Scenario): StoryEvent[] {
  return timeline.flatMap(({ from, until, label }): StoryEvent[] => [
    ...(from <= horizon ? [{ week: from, kind: 'decision', label, begins: true } as const] : []),
    ...(until !== null && until <= horizon ? [{ week: until, kind: 'decision', label, begins: false } as const] : []),
  ]);
}

interface Entry extends ShockEntry {
  readonly strikes?: NonNullable<ShockEntry['strikes']> & {
    readonly figures?: Readonly<Record<string, keyof SimulationState['c']>>;
  };
}
/** Shocks that are over with their step. */
const SUDDEN = Object.entries<Entry>(SHOCK_ENTRIES).flatMap(([kind, { strikes }]) =>
  strikes?.figures ? [{ kind, figures: Object.entries(strikes.figures), rest: strikes.rest ?? 0 }] : [],
);

type Struck = Shock extends infer S ? (S extends Shock ? Omit<S, 'step'> : never) : never;

/** Shocks that strike in the step whose flows have been worked out; a winter is told when it is over. */
function shocksIn({ c, k }: SimulationState, demandLeft: number): Struck[] {
  const struck: Struck[] = [];
  if (k.majorNoise > 0 && Math.floor(c.majors) >= 1)
    struck.push({ kind: 'outage', lost: c.outageLoss, effort: c.incidentEffort });
  if (c.demandLeft > demandLeft) struck.push({ kind: 'demand', level: c.demandLevel, lasts: c.demandLeft });
  for (const { kind, figures, rest } of SUDDEN)
    if (c[figures[0]![1]] !== rest)
      struck.push({
        kind,
        ...Object.fromEntries(figures.map(([figure, variable]) => [figure, c[variable]])),
      } as Sudden);
  return struck;
}
