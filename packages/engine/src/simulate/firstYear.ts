import { deriveFromLevers } from '../company/constants.js';
import type { PolicyName } from '../scenario/policies.js';
import type { Start } from '../scenario/scenario.js';
import { beginState, closeStep, simulateStep, type SimulationState } from './state.js';

/** What came of a company's first year. Plain numbers, as `SimulationState`. */
export class FirstYear {
  /** Revenue that was sold in it, and revenue at its end, $M. */
  sold = NaN;
  arr = NaN;
  /** Steps that the company lived, and 1 once it no longer does. */
  steps = NaN;
  over = NaN;
}

/** Lives so many steps of a company's first year from its start, or fewer if it ends. */
export function playFirstYear(state: SimulationState, start: Start, year: FirstYear, steps: number): void {
  beginState(state, start);
  deriveFromLevers(state.k, state.levers);
  const c = state.c;
  year.sold = 0;
  year.arr = 0;
  year.steps = 0;
  year.over = 0;
  for (let step = 0; step < steps && year.over === 0; step++) {
    simulateStep(state, step);
    year.sold = year.over > 0 ? year.sold : year.sold + c.newArr;
    year.steps = year.over > 0 ? year.steps : year.steps + 1;
    closeStep(state);
    year.arr = year.over > 0 ? year.arr : c.arr;
    year.over = c.fate > 0 ? 1 : year.over;
  }
}

/** Where companies are whose first years are played: all but the drawn coefficients is the same for each. */
export interface FirstYears {
  /** A company before its first week, without chance, with the length of a step. */
  readonly state: SimulationState;
  /** The rule in the state, by name. */
  readonly policy: PolicyName;
  readonly start: Start;
  /** Steps of the year. */
  readonly steps: number;
  /** The coefficients that are drawn, in the order in which their values are given. */
  readonly names: readonly (keyof SimulationState['k'])[];
}

/** Plays the first year of a company for each list of values. */
export type PlayYears = (values: readonly Float64Array[]) => readonly Readonly<FirstYear>[];

/** Makes what plays first years; it changes no bit. */
export type MakeYears = (given: FirstYears) => PlayYears;

/** Plays them in the functions of the model themselves. */
export const referenceYears: MakeYears =
  ({ state, start, steps, names }) =>
  (values) =>
    values.map((each) => {
      for (let i = 0; i < names.length; i++) state.k[names[i]!] = each[i]!;
      silence(state.k);
      const year = new FirstYear();
      playFirstYear(state, start, year, steps);
      return year;
    });

/** The noises: without them only the expected happens. */
export const NOISES = [
  'attritionNoise',
  'incidentNoise',
  'effortNoise',
  'majorNoise',
  'fundingNoise',
  'acquisitionNoise',
  'givingUpNoise',
] as const;

/** Takes all chance out of a company's world. */
export function silence(k: Record<(typeof NOISES)[number], number>): void {
  for (const name of NOISES) k[name] = 0;
}
