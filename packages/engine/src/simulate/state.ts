import { begin } from '../company/begin.js';
import type { Company } from '../company/company.js';
import { derive, type Constants } from '../company/constants.js';
import { determineFate } from '../company/exits.js';
import type { Uniforms } from '../company/uniforms.js';
import { moveStocks } from '../company/stocks.js';
import { week } from '../company/week.js';
import type { PolicyRule } from '../policies/index.js';
import { floor, sqrt } from '../random/maths.js';
import type { Levers } from '../scenario/levers.js';
import type { PolicySettings } from '../scenario/policies.js';
import type { Start } from '../scenario/scenario.js';
import { readUniforms } from './channels.js';
import { record } from './record.js';
import type { Place, Recording } from './recording.js';

/** All that a company's course through its weeks depends on: plain numbers and arrays of them, so that it can be lived in any memory. */
export interface SimulationState extends Recording {
  c: Company;
  k: Constants;
  n: Uniforms;
  place: Place;
  levers: Levers;
  settings: PolicySettings;
  rule: PolicyRule;
  stepsPerWeek: number;
  /** All chances of the run, [channel][draw], and how many draws a channel has. */
  uniforms: Float64Array;
  draws: number;
  /** Delay lines, one entry a step, used as rings, and their lengths: engineers per surviving share over 52 weeks, revenue over 26. */
  cohorts: Float64Array;
  cohortSteps: number;
  revenues: Float64Array;
  revenueSteps: number;
}

/** Puts the company where a scenario begins, once the coefficients and the chances of its run are there. */
export function beginState(state: SimulationState, start: Start): void {
  derive(state.k);
  readUniforms(state.n, state.uniforms, state.draws, 0, 0);
  begin(state.c, state.k, start, state.n);
  fillHistory(state.cohorts, state.cohortSteps, start.engineers, 1 - start.newcomers);
  fillHistory(state.revenues, state.revenueSteps, start.arr, 1 / sqrt(1 + start.growth));
}

/** A past that leads smoothly to `now`: the oldest entry is `ratio` of it. */
function fillHistory(line: Float64Array, length: number, now: number, ratio: number): void {
  for (let i = 0; i < length; i++) {
    const age = (length - i) / length;
    line[i] = now * (1 - age + age * ratio);
  }
}

/** Works out the flows of step number `step`; the stocks still stand as they were when it began. */
export function simulateStep(state: SimulationState, step: number): void {
  const c = state.c;
  const year = step - floor(step / state.cohortSteps) * state.cohortSteps;
  const half = step - floor(step / state.revenueSteps) * state.revenueSteps;
  readUniforms(state.n, state.uniforms, state.draws, step + 1, c.rounds + 1);
  c.cohortYearAgo = state.cohorts[year]!;
  c.arrHalfYearAgo = state.revenues[half]!;
  state.cohorts[year] = c.engineers / c.survival;
  state.revenues[half] = c.arr;
  week(c, state.k, state.levers, state.rule, state.settings, state.n);
}

/** Moves the stocks at the end of a step and judges whether the company still lives (`fate` 0). */
export function closeStep(state: SimulationState): void {
  moveStocks(state.c, state.k, state.n);
  determineFate(state.c, state.k);
}

/**
 * Lives the weeks from `from` up to `to` under the decisions that hold and records each in its row, at the company's place. It stays in week `last`
 * for good. Returns the first week in which it was no longer alive, or −1.
 */
export function simulateWeeks(state: SimulationState, from: number, to: number, last: number): number {
  const c = state.c;
  const steps = state.stepsPerWeek;
  for (let now = from; now < to; now++) {
    simulateStep(state, now * steps);
    record(c, state.recorded, state.rows[now]! + state.place.at, state.columns);
    if (now === last) return -1;
    closeStep(state);
    for (let i = 1; i < steps && c.fate === 0; i++) {
      simulateStep(state, now * steps + i);
      closeStep(state);
    }
    if (c.fate > 0) return now + 1;
  }
  return -1;
}
