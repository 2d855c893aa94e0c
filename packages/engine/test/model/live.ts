import type { Scenario } from '@paydown/engine/internal';
import type { Company } from '../../src/company/company.js';
import type { Constants } from '../../src/company/constants.js';
import { closeStep, simulateStep } from '../../src/simulate/state.js';
import { beginRun, createSimulation, decideAt } from '../../src/simulate/simulation.js';
import { QUIET, RICH, scenarioWith, type Changes } from './scenario.js';

/** What a test sees of each step: the company with its flows worked out and its stocks still old. */
export type Watch = (c: Company, k: Constants, step: number) => void;

/**
 * Lives one run through its horizon (to the end even when the cash is gone, if `immortal`) and shows every step, before
 * and after its stocks move; returns the company as it ends.
 */
export function live(
  scenario: Scenario,
  run = 0,
  watch: Watch = () => {},
  immortal = false,
  moved: Watch = () => {},
): Company {
  const simulation = createSimulation(scenario);
  const { state } = simulation;
  beginRun(simulation, run);
  const steps = scenario.horizon * scenario.stepsPerWeek;
  for (let step = 0; step < steps; step++) {
    decideAt(simulation, step);
    simulateStep(state, step);
    watch(state.c, state.k, step);
    closeStep(state);
    moved(state.c, state.k, step);
    if (state.c.fate > 0 && !immortal) break;
  }
  return state.c;
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
