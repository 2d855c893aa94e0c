import type { Draw } from '../../../base/chart.js';
import { writeMoneyOf } from '../../../base/currency.js';
import { arr } from './arr.js';
import { debt } from './debt.js';
import { economics } from './economics.js';
import { operations } from './operations.js';
import { outcomes } from './outcomes.js';
import { people } from './people.js';
import { survival } from './survival.js';
import { weeks } from './weeks.js';

export interface ChartEntry {
  readonly name: string;
  readonly purpose: string;
  readonly draw: Draw;
}

const ALL: readonly ChartEntry[] = [
  { name: 'arr', purpose: 'Revenue over time, the dead counted as zero', draw: arr },
  { name: 'survival', purpose: 'Who is alive, acquired or out of money, and of what', draw: survival },
  { name: 'debt', purpose: 'Debt ratio and velocity over time', draw: debt },
  { name: 'weeks', purpose: 'Where the engineers’ weeks go', draw: weeks },
  { name: 'outcomes', purpose: 'How the futures end: fifty dots and the cumulative curve', draw: outcomes },
  { name: 'people', purpose: 'Headcount and the share of engineers with under a year', draw: people },
  { name: 'operations', purpose: 'Incidents a year and the wait for support', draw: operations },
  { name: 'economics', purpose: 'Net revenue retention and revenue per employee', draw: economics },
];

/** Every chart of a report, in the order in which they are read. */
export const CHARTS: readonly ChartEntry[] = ALL.map((entry) => ({
  ...entry,
  draw(summary, frame) {
    writeMoneyOf(summary.scenario);
    return entry.draw(summary, frame);
  },
}));
