import type { FitAnswer } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { view } from '../src/answers/fit/document.js';
import { fitFinding, tiesFinding, trustFinding } from '../src/answers/fit/words.js';
import { makeDecision } from './decideFixture.js';

const { scenario } = makeDecision();
const usual: FitAnswer = {
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
const tested = (fitted: number): FitAnswer => ({
  ...usual,
  backTest: {
    seen: 18,
    held: 6,
    slack: 1,
    series: [
      {
        name: 'arr',
        months: 6,
        crps: { fitted, unfitted: 0.04, lastValue: 0.1, lastGrowth: 0.02 },
        coverage: { 50: 0.5, 80: 0.83 },
        last: { happened: 6.3, place: 0.4, said: [5.8, 6.4, 7] },
      },
    ],
  },
});

describe('what a history says', () => {
  it('begins with whether its forecast beat the naive ones, where that was asked', () => {
    expect(fitFinding(tested(0.01))).toMatch(
      /^Tested, the forecast of revenue for the 6 months held back beats both naive ones by 50% \(CRPS\), and is better than/,
    );
    expect(fitFinding(tested(0.03))).toMatch(
      /^Tested, the forecast of revenue for the 6 months held back does not beat the last half year’s growth: its error \(CRPS\) is 50% larger/,
    );
    const both = tested(0.01);
    const people = { ...both.backTest!.series[0]!, name: 'headcount' as const };
    const lost = { ...people, crps: { ...people.crps, fitted: 0.05 } };
    const finding = fitFinding({
      ...both,
      backTest: { ...both.backTest!, series: [both.backTest!.series[0]!, lost] },
    });
    expect(finding).toMatch(/^Tested, the forecast of headcount for the 6 months held back does not beat/);
    expect(finding).toContain('The forecast of revenue for the 6 months held back beats both naive ones by 50%');
    expect(finding).toContain('Trust differences between decisions more than levels.');
    expect(fitFinding(usual)).toBe('The history of 24 months (2025-01 to 2026-12) narrows sales per seller');
  });

  it('says how far the weights can be trusted, and what was done where they cannot', () => {
    expect(trustFinding(usual)).toContain('worth 812 equally likely ones');
    expect(trustFinding({ ...usual, slack: 1.5625 })).toContain('they were taken 1.6 times as large');
    expect(fitFinding({ ...usual, among: false, slack: 4 })).toContain('is not among the model’s futures');
  });

  it('names what it cannot tell apart, and how the advice has moved', () => {
    expect(tiesFinding(usual)).toContain('one makes up for the other, −0.62');
    const text = view.terminal(tested(0.01), { colour: false, width: 80 });
    expect(text.replace(/\s+/g, ' ')).toContain('moves from “30% for debt” to “20% for debt”');
    expect(text).not.toMatch(/NaN|undefined|\.\./);
  });

  it.each([60, 80, 100])('fits into %i columns', (width) => {
    const shown = view.terminal(tested(0.01), { colour: false, width });
    expect(Math.max(...shown.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
  });

  it('has a page without anything that is not known', async () => {
    const page = await view.page(tested(0.01));
    expect(page).toContain('Read as');
    expect(page).not.toMatch(/NaN|undefined/);
  });
});
