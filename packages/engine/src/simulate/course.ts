import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import { judge } from '../company/exits.js';
import type { Noise } from '../company/noise.js';
import { moveStocks } from '../company/stocks.js';
import { week } from '../company/week.js';
import type { PolicyRule } from '../policies/index.js';
import { floor } from '../random/maths.js';
import type { Levers } from '../scenario/levers.js';
import type { PolicySettings } from '../scenario/policies.js';
import { readChances } from './channels.js';
import { record } from './record.js';

/** All that a company's course through its weeks depends on: plain numbers and arrays of them, so that it can be lived in any memory. */
export interface Course {
  c: Company;
  k: Constants;
  n: Noise;
  levers: Levers;
  settings: PolicySettings;
  rule: PolicyRule;
  stepsPerWeek: number;
  /** All chances of the run, [channel][draw], and how many draws a channel has. */
  chances: Float64Array;
  draws: number;
  /** Delay lines, one entry a step, used as rings, and their lengths: engineers per surviving share over 52 weeks, revenue over 26. */
  cohorts: Float64Array;
  cohortSteps: number;
  revenues: Float64Array;
  revenueSteps: number;
  /** Weeks as they are recorded, [week][outcome]. */
  recorded: Float32Array;
}

/** Works out the flows of step number `step`; the stocks still stand as they were when it began. */
export function liveStep(course: Course, step: number): void {
  const c = course.c;
  const year = step - floor(step / course.cohortSteps) * course.cohortSteps;
  const half = step - floor(step / course.revenueSteps) * course.revenueSteps;
  readChances(course.n, course.chances, course.draws, step + 1, c.rounds + 1);
  c.cohortYearAgo = course.cohorts[year]!;
  c.arrHalfYearAgo = course.revenues[half]!;
  course.cohorts[year] = c.engineers / c.survival;
  course.revenues[half] = c.arr;
  week(c, course.k, course.levers, course.rule, course.settings, course.n);
}

/** Moves the stocks at the end of a step and judges whether the company still lives (`fate` 0). */
export function closeStep(course: Course): void {
  moveStocks(course.c, course.k, course.n);
  judge(course.c, course.k);
}

/**
 * Lives the weeks from `from` up to `to` under the decisions that hold and records each at its place, the first of the run at `at`. The
 * company stays in week `last` for good. Returns the first week in which it was no longer alive, or −1.
 */
export function liveWeeks(course: Course, from: number, to: number, last: number, at: number, outcomes: number): number {
  const c = course.c;
  const steps = course.stepsPerWeek;
  for (let now = from; now < to; now++) {
    liveStep(course, now * steps);
    record(c, course.recorded, at + now * outcomes);
    if (now === last) return -1;
    closeStep(course);
    for (let i = 1; i < steps && c.fate === 0; i++) {
      liveStep(course, now * steps + i);
      closeStep(course);
    }
    if (c.fate > 0) return now + 1;
  }
  return -1;
}
