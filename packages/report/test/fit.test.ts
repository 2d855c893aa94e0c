import { describe, expect, it } from 'vitest';
import { view } from '../src/answers/fit/document.js';
import { adviceFinding, fitFinding, tiesFinding, trustFinding } from '../src/answers/fit/words.js';
import { fitted as usual, tested } from './fitFixture.js';

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

  it('tells no move between choices that are as good', () => {
    const told = (asGood: readonly string[]) =>
      adviceFinding({ ...usual, advice: { ...usual.advice!, after: { ...usual.advice!.after, asGood } } });
    expect(told(['30% for debt'])).toContain(
      'hardly moves: “20% for debt” with the history, where “30% for debt”, chosen without it, is as good or may be',
    );
    expect(told(['40% for debt'])).toContain('moves from “30% for debt” to “20% for debt”');
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
