import { VERSION, type Scenario } from '@paydown/engine/internal';
import type { Origin } from '../marks/layout.js';

/** What every chart of a lesson is given: a short name, the finding, what is drawn, and of which scenario. */
export interface Shown {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly scenario: Scenario;
}

export const originOf = ({ scenario }: Shown): Origin => ({ scenario, runs: scenario.runs, version: VERSION });
