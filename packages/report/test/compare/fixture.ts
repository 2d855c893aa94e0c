import {
  compare,
  FATE_NAMES,
  type Alternative,
  type Comparison,
  type CompareTerms,
  type Fate,
  type Futures,
  type OutcomeName,
  type Play,
  type Scenario,
} from '@paydown/engine/internal';
import { makeScenario } from '../fixture.js';

/** How futures go, by hand: outcomes as functions of the run and the week, and who ends when. */
export interface Course {
  readonly values: Partial<Record<OutcomeName, (run: number, week: number) => number>>;
  readonly end?: (run: number) => readonly [Fate, number] | null;
}

export const RUNS = 400;
const HORIZON = 156;
/** A number from 0 to 1 that belongs to a run. */
const place = (run: number): number => (run + 0.5) / RUNS;

/** Plays by hand, by the description of a scenario: no chance at all, so that what an answer must say is known. The dead have nothing. */
function playByHand(courses: Readonly<Record<string, Course>>): Play {
  return ({ description, runs }, { outcomes, weeks }): Promise<Futures> => {
    const { values, end = () => null } = courses[description]!;
    const ends = Array.from({ length: runs }, (_, run) => end(run));
    const gone = (run: number, week: number) => ends[run] !== null && week >= ends[run]![1];
    return Promise.resolve({
      runs,
      outcomes,
      weeks,
      values: Float32Array.from(
        outcomes.flatMap((name) =>
          weeks.flatMap((week) =>
            Array.from({ length: runs }, (_, run) =>
              gone(run, week) ? 0 : (values[name as OutcomeName]?.(run, week) ?? 0),
            ),
          ),
        ),
      ),
      fates: Uint8Array.from(ends, (one) => (one === null ? 0 : FATE_NAMES.indexOf(one[0]))),
      ends: Int32Array.from(ends, (one) => one?.[1] ?? -1),
    });
  };
}

/** Features first: 20 a week, for good. A tenth are out of money after 30 months. */
export const FEATURES: Course = {
  values: {
    features: () => 20,
    delivered: (_, week) => 20 * week,
    arr: (_, week) => 6 + 0.1 * week,
    income: () => 0.1,
    cost: () => 0.15,
  },
  end: (run) => (run % 10 === 0 ? ['debt', 130] : null),
};

/** Debt first: 15 a week for a year, and then from 22 to 30 a week, so that the total is even after 115 to 78 weeks. One in twenty dies, as in the other. */
export const DEBT: Course = {
  values: {
    features: (run, week) => (week < 52 ? 15 : 22 + 8 * place(run)),
    delivered: (run, week) => 15 * Math.min(week, 52) + (22 + 8 * place(run)) * Math.max(0, week - 52),
    arr: (run, week) => 6 + 0.08 * Math.min(week, 40) + (0.1 + 0.2 * place(run)) * Math.max(0, week - 40),
    income: () => 0.1,
    cost: () => 0.15,
  },
  end: (run) => (run % 20 === 0 ? ['winter', 140] : null),
};

/** Like features first, and 1 a week slower: it loses everywhere. */
export const SLOWER: Course = {
  ...FEATURES,
  values: {
    ...FEATURES.values,
    features: () => 19,
    delivered: (_, week) => 19 * week,
    arr: (_, week) => 6 + 0.09 * week,
  },
};

/** Loses money in every future and week; and does so until it is dead, in half of the futures after 40 weeks. */
export const BURNING: Course = { values: { ...FEATURES.values, cost: () => 0.4 } };
export const DYING: Course = { ...BURNING, end: (run) => (run % 2 === 0 ? ['spending', 40] : null) };

/** Features first again, where those who do not live are given up by their founders, with money left. */
const GIVEN_UP: Course = { ...FEATURES, end: (run) => (run % 10 === 0 ? ['givenUp', 130] : null) };

const COURSES = { features: FEATURES, debt: DEBT, slower: SLOWER, burning: BURNING, dying: DYING, givenUp: GIVEN_UP };

/** The comparison of some of these courses, the first as the baseline. */
export function makeComparison(
  names: readonly (keyof typeof COURSES)[],
  terms: Partial<CompareTerms> = {},
  changes: Partial<Scenario> = {},
  called: readonly string[] = names,
): Promise<Comparison> {
  const alternatives = names.map((description, i): Alternative => ({
    name: called[i]!,
    scenario: { ...makeScenario({ horizon: HORIZON, runs: RUNS, ...changes }), description },
  }));
  return compare(alternatives, { judge: 'delivered', ...terms }, playByHand(COURSES));
}
