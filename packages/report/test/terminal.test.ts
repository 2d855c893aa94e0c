import { describe, expect, test } from 'vitest';
import { CATALOGUE, LEVER_NAMES } from '@paydown/engine/internal';
import { assumptions } from '../src/answers/assumptions/assumptions.js';
import { sayDistribution } from '../src/base/distribution.js';
import { view as run } from '../src/answers/run/document.js';
import { makeScenario, makeSummary } from './fixture.js';

const summary = makeSummary();
const plain = run.terminal(summary, { colour: false, width: 80 });

describe('the answer in a terminal', () => {
  test('fits 80 columns and 40 lines', () => {
    const lines = plain.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80);
  });

  test.each([20, 60, 72, 100, 300])('fits %d columns, or 60 to 100', (width) => {
    for (const line of run.terminal(summary, { colour: false, width }).split('\n'))
      expect([...line].length).toBeLessThanOrEqual(Math.min(100, Math.max(60, width)));
  });

  test('says the same with and without colour', () => {
    const coloured = run.terminal(summary, { colour: true, width: 80 });
    expect(coloured).toContain('\u001b[1m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    expect(plain).not.toContain('\u001b');
  });

  test('starts from all futures, names the causes of death, and ends with what ± means', () => {
    const [headline, causes, note] = ['Half of the companies', 'Out of money', '± is'].map((words) =>
      plain.indexOf(words),
    ) as [number, number, number];
    expect(headline).toBeGreaterThan(0);
    expect(causes).toBeGreaterThan(headline);
    expect(note).toBeGreaterThan(causes);
    expect(plain).toContain('Spent faster than it grew');
  });

  test('shows warnings', () => {
    expect(run.terminal({ ...summary, warnings: ['Only 20 futures.'] }, { colour: false, width: 80 })).toContain(
      '! Only 20 futures.',
    );
  });
});

describe('the assumptions', () => {
  test('list every coefficient and lever once, with its source', () => {
    const all = assumptions(summary.scenario);
    const names = all.map(({ group, name }) => `${group}/${name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const [name, entry] of Object.entries(CATALOGUE)) {
      expect(all.find((one) => one.name === name && one.grade !== null)).toMatchObject({
        meaning: entry.meaning,
        source: entry.source,
        year: entry.year,
        changed: false,
      });
    }
    for (const name of LEVER_NAMES)
      expect(all.some((one) => one.group === 'Decisions' && one.name === name)).toBe(true);
  });

  test('mark what the scenario gave, and say what the catalogue had', () => {
    const given = makeScenario();
    const all = assumptions({
      ...given,
      given: ['company.debtRatio', 'coefficients.drag.low', 'levers.audit'],
      coefficients: { ...given.coefficients, drag: { shape: 'constant', value: 3 } },
    });
    expect(all.filter(({ changed }) => changed).map(({ name }) => name)).toEqual(['debtRatio', 'audit', 'drag']);
    expect(all.find(({ name }) => name === 'drag')).toMatchObject({
      value: '3',
      source: 'This scenario (catalogue: 1.9 to 5.1)',
      grade: null,
    });
  });

  test('tell the timeline', () => {
    const timeline = [
      {
        from: 26,
        until: 39,
        policy: { policy: 'fixed', settings: { share: 0.8 } },
        levers: { hiring: 0 },
        label: 'feature freeze',
      },
    ] as const;
    expect(assumptions(makeScenario({ timeline })).find(({ group }) => group === 'Timeline')).toMatchObject({
      name: 'feature freeze',
      meaning: 'From 2027-07-05 to 2027-10-04',
      value: 'Fixed: share 80% and hiring off',
    });
  });

  test.each([
    [{ shape: 'lognormal', p10: 8, p50: 13, p90: 24 }, 'weeks', '8 to 24 weeks'],
    [{ shape: 'lognormal', p10: 0.0029, p50: 0.0042, p90: 0.0054 }, '$M/week', '$150k to $280k a year'],
    [{ shape: 'lognormal', p10: 0.1, p50: 0.15, p90: 0.22 }, '1/year', '10% to 22% a year'],
    [{ shape: 'lognormal', p10: 8, p50: 18, p90: 40 }, '1/year', '8 to 40 a year'],
    [{ shape: 'constant', value: 0.5 }, 'share', '50%'],
    [{ shape: 'triangular', low: 1, mode: 2, high: 4 }, 'FTE', '1 to 4 FTE, most likely 2 FTE'],
    [{ shape: 'observed', values: [3, 1, 2] }, 'person-weeks', '3 observed values, 1 to 3 person-weeks'],
    [{ shape: 'uniform', low: 0.1, high: 0.3 }, 'share', '10% to 30%, all equally likely'],
    [{ shape: 'beta', alpha: 2, beta: 3, low: 0, high: 1 }, 'factor', '0 to 1, beta(2, 3)'],
  ] as const)('%o in %s is written %s', (believed, unit, words) => expect(sayDistribution(believed, unit)).toBe(words));
});
