import type { FitAnswer } from '@paydown/engine/internal';
import { makeDecision } from './decideFixture.js';

const { scenario } = makeDecision();
/** What a history of two years says. */
export const fitted: FitAnswer = {
  version: '0.0.0',
  scenario,
  history: {
    months: 24,
    from: '2025-01',
    to: '2026-12',
    series: ['arr', 'headcount'],
    events: [{ kind: 'round', month: '2026-03', seen: true }],
    columns: [
      { file: 'm.csv', header: 'MRR', as: 'Monthly recurring revenue', months: 24, first: '2025-01', last: '2026-12' },
      { file: 'm.csv', header: 'Colour', as: null, months: 0, first: null, last: null },
    ],
    notes: ['Cash is not in the history.'],
  },
  pasts: 15_000,
  effective: 812.4,
  shape: 0.42,
  shapeLimit: 0.7,
  slack: 1,
  among: true,
  figures: [
    { series: 'arr', from: 0, to: 6, observed: 0.32, before: [0.1, 0.36, 0.8], after: [0.28, 0.33, 0.4], miss: 0.3 },
  ],
  narrowed: [{ name: 'salesProductivity', before: [0.11, 0.25, 0.56], after: [0.12, 0.16, 0.21], gone: 0.65 }],
  unknowns: 12,
  ties: [{ one: 'incidents', other: 'debtAtStart', correlation: -0.62 }],
  debtToday: [0.13, 0.24, 0.39],
  advice: {
    before: { choice: '30% for debt', asGood: [], gain: 6 },
    after: { choice: '20% for debt', asGood: [], gain: 5 },
    runs: 500,
  },
  backTest: null,
};
/** The same, tried on six months that were held back, with this error of its forecast. */
export const tested = (crps: number): FitAnswer => ({
  ...fitted,
  backTest: {
    seen: 18,
    held: 6,
    slack: 1,
    series: [
      {
        name: 'arr',
        months: 6,
        crps: { fitted: crps, unfitted: 0.04, lastValue: 0.1, lastGrowth: 0.02 },
        coverage: { 50: 0.5, 80: 0.83 },
        last: { happened: 6.3, place: 0.4, said: [5.8, 6.4, 7] },
      },
    ],
  },
});
