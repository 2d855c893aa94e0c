import { begin } from '../company/begin.js';
import type { Company } from '../company/company.js';
import { derive, type Constants } from '../company/constants.js';
import { judge } from '../company/exits.js';
import type { Noise } from '../company/noise.js';
import { moveStocks } from '../company/stocks.js';
import { week } from '../company/week.js';
import type { PolicyRule } from '../policies/index.js';
import { floor, sqrt } from '../random/maths.js';
import type { Levers } from '../scenario/levers.js';
import type { PolicySettings } from '../scenario/policies.js';
import type { Start } from '../scenario/scenario.js';
import { readChances } from './channels.js';
import { record } from './record.js';
import type { Recording } from './recording.js';

/** All that a company's course through its weeks depends on: plain numbers and arrays of them, so that it can be lived in any memory. */
export interface Course extends Recording {
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
}

/** Puts the company where a scenario begins, once the coefficients and the chances of its run are there. */
export function beginCourse(course: Course, start: Start): void {
  derive(course.k);
  readChances(course.n, course.chances, course.draws, 0, 0);
  begin(course.c, course.k, start, course.n);
  layPast(course.cohorts, course.cohortSteps, start.engineers, 1 - start.newcomers);
  layPast(course.revenues, course.revenueSteps, start.arr, 1 / sqrt(1 + start.growth));
}

/** A past that leads smoothly to `now`: the oldest entry is `ratio` of it. */
function layPast(line: Float64Array, length: number, now: number, ratio: number): void {
  for (let i = 0; i < length; i++) {
    const age = (length - i) / length;
    line[i] = now * (1 - age + age * ratio);
  }
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
 * Lives the weeks from `from` up to `to` under the decisions that hold and records each in its row, at the run's place. The company stays in week `last`
 * for good. Returns the first week in which it was no longer alive, or −1.
 */
export function liveWeeks(course: Course, from: number, to: number, last: number, place: number): number {
  const c = course.c;
  const steps = course.stepsPerWeek;
  for (let now = from; now < to; now++) {
    liveStep(course, now * steps);
    record(c, course.recorded, course.rows[now]! * course.rowLength + place, course.apart);
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
