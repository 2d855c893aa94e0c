import { SHOCK_ENTRIES, type ShockEntry, type ShockKind } from '../../coefficients/catalogue/shocks.js';
import { median } from '../../coefficients/sample.js';
import type { Scenario } from '../../scenario/scenario.js';
import { replaceChance, type ChanceName } from '../../simulate/channels.js';
import { closeStep, simulateStep, type SimulationState } from '../../simulate/state.js';
import { derive } from '../../simulate/derive.js';
import { FATE_NAMES, isDead, type Fate } from '../../simulate/fates.js';
import { beginRun, createSimulation, decideAt, type Simulation } from '../../simulate/simulation.js';
import { DERIVED, isDerived, RECORDED_NAMES, type Derived, type OutcomeName } from '../../simulate/outcomes.js';
import { record } from '../../simulate/record.js';
import { columnsOf, fillAfter, type Recording } from '../../simulate/recording.js';

/** One future, lived again week by week: the same numbers as `Play` gives, bit for bit. */
export interface Replay {
  readonly fate: Fate;
  /** First week in which the company was no longer alive, or null. */
  readonly end: number | null;
  /** An outcome in a week from 0 to the horizon; after an end as all futures have it (see `Outcome.dead`). */
  at(outcome: OutcomeName, week: number): number;
}

/** Above every chance that anything has of striking. */
const MISS = 1 - 1e-12;

/** A kind of shock: the chance that makes it, how that is kept still, and what one and several are called. */
interface ShockOfStep {
  readonly by: Exclude<ChanceName, 'funding'>;
  readonly still: number;
  readonly one: string;
  readonly several: string;
}

/** An outage is a count, of which the smallest is drawn to keep it still. */
const OUTAGE: ShockOfStep = { by: 'majors', still: 1e-12, one: 'the outage', several: 'outages' };

export const SHOCKS_OF_STEP = Object.fromEntries([
  ['outage', OUTAGE],
  ...Object.entries<ShockEntry>(SHOCK_ENTRIES).flatMap(([name, { strikes }]) =>
    strikes ? [[name, { ...strikes, still: MISS }]] : [],
  ),
]) as Readonly<Record<ShockKind, ShockOfStep>>;
export const SHOCK_KINDS = Object.keys(SHOCKS_OF_STEP) as ShockKind[];

/** One shock of one future. */
export interface Strike {
  readonly kind: ShockKind;
  /** Step of the simulation in which it struck. */
  readonly step: number;
}

export interface ReplayOptions {
  /** One that was made for the scenario, on which one run after another is lived; a new one if not given. */
  readonly simulation?: Simulation;
  /** Shocks that are left out; all other chances stay as they are. */
  readonly without?: readonly Strike[];
  /** The last week that is lived; by default the horizon. */
  readonly until?: number;
  /** Shows each step before it is lived. */
  readonly before?: (simulation: Simulation, step: number) => void;
  /** Shows each step: its flows worked out, its stocks still as they were when it began. */
  readonly during?: (state: SimulationState, step: number) => void;
}

/** Lives run number `run` of a scenario again; the company stays in the last week for good, as in every future. */
export function replay(
  scenario: Scenario,
  run: number,
  {
    simulation = createSimulation(scenario),
    without = [],
    until = scenario.horizon,
    before,
    during,
  }: ReplayOptions = {},
): Replay {
  const weeks = scenario.horizon + 1;
  const recording: Recording = {
    recorded: new Float32Array(weeks * RECORDED_NAMES.length),
    rows: Int32Array.from({ length: weeks }, (_, week) => week),
    columns: columnsOf(RECORDED_NAMES, weeks),
  };
  const itemSize = median(scenario.coefficients.itemSize);
  const { state } = simulation;
  beginRun(simulation, run);
  for (const { kind, step } of without)
    replaceChance(state.uniforms, SHOCKS_OF_STEP[kind].by, step, SHOCKS_OF_STEP[kind].still);
  const replayed = (end: number | null): Replay => {
    const { fate } = state.c;
    return {
      fate: FATE_NAMES[fate]!,
      end,
      at(outcome, week) {
        const { recorded } = recording;
        if (!isDerived(outcome)) return recorded[RECORDED_NAMES.indexOf(outcome) * weeks + week]!;
        const { dead }: Derived = DERIVED[outcome];
        return Math.fround(
          dead !== 'last' && end !== null && isDead(fate) && end <= week
            ? dead
            : derive(outcome, recorded, (place) => place * weeks + week, itemSize),
        );
      },
    };
  };
  for (let step = 0; ; step++) {
    const week = Math.floor(step / scenario.stepsPerWeek);
    decideAt(simulation, step);
    before?.(simulation, step);
    simulateStep(state, step);
    if (step % scenario.stepsPerWeek === 0) record(state.c, recording.recorded, week, recording.columns);
    during?.(state, step);
    if (week === until) return replayed(null);
    closeStep(state);
    if (state.c.fate === 0) continue;
    fillAfter(recording, { fates: Uint8Array.of(state.c.fate), ends: Int32Array.of(week + 1) }, RECORDED_NAMES);
    return replayed(week + 1);
  }
}

/** A life of its own that goes on from where another stands; the chances and the decisions that will come are the same. */
export function branch(simulation: Simulation): Simulation {
  const { state } = simulation;
  return {
    ...simulation,
    state: {
      ...state,
      c: { ...state.c },
      k: { ...state.k },
      n: { ...state.n },
      cohorts: state.cohorts.slice(),
      revenues: state.revenues.slice(),
    },
  };
}

/** The rule of a policy, changed for one step. */
export type Bend = (state: SimulationState, step: number) => SimulationState['rule'];

/** Lives on for some steps, or to the company’s end if that comes first. */
export function simulateOn(simulation: Simulation, from: number, steps: number, bend?: Bend): void {
  const { state } = simulation;
  for (let step = from; step < from + steps && state.c.fate === 0; step++) {
    decideAt(simulation, step);
    const { rule } = state;
    if (bend) state.rule = bend(state, step);
    simulateStep(state, step);
    state.rule = rule;
    closeStep(state);
  }
}
