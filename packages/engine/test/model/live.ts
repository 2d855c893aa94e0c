import type { Scenario } from '@paydown/engine/internal';
import type { Company } from '../../src/company/company.js';
import type { Constants } from '../../src/company/constants.js';
import { closeStep, liveStep } from '../../src/simulate/course.js';
import { beginLife, createLife, decideAt } from '../../src/simulate/life.js';
import { QUIET, RICH, scenarioWith, type Changes } from './scenario.js';

/** What a test sees of each step: the company with its flows worked out and its stocks still old. */
export type Watch = (c: Company, k: Constants, step: number) => void;

/** Lives one run through its horizon (to the end even when the cash is gone, if `immortal`) and shows every step, before and after its stocks move; returns the company as it ends. */
export function live(
  scenario: Scenario,
  run = 0,
  watch: Watch = () => {},
  immortal = false,
  moved: Watch = () => {},
): Company {
  const life = createLife(scenario);
  const { course } = life;
  beginLife(life, run);
  const steps = scenario.horizon * scenario.stepsPerWeek;
  for (let step = 0; step < steps; step++) {
    decideAt(life, step);
    liveStep(course, step);
    watch(course.c, course.k, step);
    closeStep(course);
    moved(course.c, course.k, step);
    if (course.c.fate > 0 && !immortal) break;
  }
  return course.c;
}

/** What is seen in every week of a rich company without chance. */
export function weeks<T>(changes: Changes, see: (c: Company, k: Constants) => T): T[] {
  const seen: T[] = [];
  live(
    scenarioWith({ ...QUIET, horizon: 1, ...changes, company: { ...RICH, ...changes.company } }),
    0,
    (c, k) => seen.push(see(c, k)),
    true,
  );
  return seen;
}

/** The same of the first week. */
export const first = <T>(changes: Changes, see: (c: Company, k: Constants) => T): T => weeks(changes, see)[0]!;
