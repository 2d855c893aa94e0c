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

/** Lives a company's first week from its start, of which the flows are worked out; the stocks still stand as they were. */
export function playFirstWeek(state: SimulationState, start: Start): void {
  beginState(state, start);
  deriveFromLevers(state.k, state.levers);
  simulateStep(state, 0);
}

/** What is looked at in the first week. */
export const SEEN = [
  'incidentRate',
  'attritionRate',
  'velocity',
  'expansionArr',
  'churnedArr',
  'outageLoss',
  'newArr',
  'arr',
  'income',
  'cost',
  'cycleTime',
  'engineers',
  'inProgress',
  'features',
  'supportersAtWork',
  'supportLoad',
] as const;
export type Seen = Readonly<Record<(typeof SEEN)[number], number>>;

/** Where companies begin: all but the coefficients that are drawn is the same for each. */
export interface Beginning {
  /** A company before its first week, without chance. */
  readonly state: SimulationState;
  /** The rule in the state, by name. */
  readonly policy: PolicyName;
  readonly start: Start;
  /** The coefficients that are drawn, in the order in which their values are given. */
  readonly names: readonly (keyof SimulationState['k'])[];
}

/** Plays beginnings without chance, for each list of values one. */
export interface First {
  /** What is given back is good until the next call. */
  firstWeeks(values: readonly Float64Array[]): readonly Seen[];
  firstYears(values: readonly Float64Array[], steps: number): readonly Readonly<FirstYear>[];
}

/** Makes what plays beginnings; it changes no bit. */
export type MakeFirst = (given: Beginning) => First;

/** Plays them in the functions of the model themselves. */
export const referenceFirst: MakeFirst = ({ state, start, names }) => {
  const take = (values: Float64Array): void => {
    for (let i = 0; i < names.length; i++) state.k[names[i]!] = values[i]!;
    for (const name of NOISES) state.k[name] = 0;
  };
  return {
    firstWeeks: (values) =>
      values.map((each) => {
        take(each);
        playFirstWeek(state, start);
        return { ...state.c };
      }),
    firstYears: (values, steps) =>
      values.map((each) => {
        take(each);
        const year = new FirstYear();
        playFirstYear(state, start, year, steps);
        return year;
      }),
  };
};

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
