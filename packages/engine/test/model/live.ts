import type { Scenario } from '@paydown/engine';
import type { Company } from '../../src/company/company.js';
import type { Constants } from '../../src/company/constants.js';
import { beginLife, closeStep, createLife, liveStep } from '../../src/simulate/life.js';

/** What a test sees of each step: the company with its flows worked out and its stocks still old. */
export type Watch = (c: Company, k: Constants, step: number) => void;

/** Lives one run through its horizon (to the end even when the cash is gone, if `immortal`) and shows every step; returns the company as it ends. */
export function live(scenario: Scenario, run = 0, watch: Watch = () => {}, immortal = false): Company {
  const life = createLife(scenario);
  beginLife(life, run);
  const steps = scenario.horizon * scenario.stepsPerWeek;
  for (let step = 0; step < steps; step++) {
    liveStep(life, step);
    watch(life.c, life.k, step);
    if (!closeStep(life) && !immortal) break;
  }
  return life.c;
}
