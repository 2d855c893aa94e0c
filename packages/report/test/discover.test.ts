import { VERSION, type DiscoverAnswer } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { trajectoryChart } from '../src/answers/discover/chart.js';
import { view } from '../src/answers/discover/document.js';
import { discoverFinding } from '../src/answers/discover/words.js';
import { makeDecision } from './decideFixture.js';
import { expectGolden } from './golden.js';
import { expectClean } from './texts.js';

const { scenario, decision } = makeDecision();
const trajectory = Array.from({ length: 12 }, (_, i) => {
  const mass = 0.9 ** i;
  const density = 0.252 + 0.04 * i;
  return { mass, density, coverage: (mass * density) / 0.252 };
});

/** An answer made by hand. Every part can be replaced. */
const make = (changes: Partial<DiscoverAnswer> = {}): DiscoverAnswer => ({
  version: VERSION,
  scenario,
  runs: 4000,
  measure: { name: 'value', week: scenario.horizon },
  choice: '20% for debt',
  against: 'as today',
  from: 0,
  race: decision.race,
  found: { ...decision.fails, beliefs: { ...decision.fails.beliefs!, trajectory } },
  ...changes,
});

describe('the words', () => {
  test('say where it loses, and how often elsewhere', () => {
    expect(discoverFinding(make())).toBe(
      '20% for debt is behind going on as today (5% for debt) in value in 70 of 100 futures with drag of debt below 1.4 and sales per seller above $250k a year, against 25 of all',
    );
  });

  test('do not name a place where there is none', () => {
    const { found } = make();
    expect(discoverFinding(make({ found: { ...found, beliefs: null } }))).toContain(
      'in 25 of 100 futures, here and there: no belief tells where',
    );
    expect(discoverFinding(make({ found: { ...found, beliefs: null, loses: 0 } }))).toContain('in no future');
    expect(discoverFinding(make({ from: null }))).toContain('are the same in every week');
  });

  test.each([60, 80, 100])(
    'in a terminal of %i columns have coverage, density, chance and resamples, and no longer line',
    (width) => {
      const text = view.terminal(make(), { colour: false, width });
      expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
      const flat = text.replace(/\s+/g, ' ');
      for (const part of ['58 of 100 of its losses (coverage)', 'less than 0.001 90%', 'Velocity above 82%'])
        expect(flat).toContain(part);
    },
  );
});

describe('the chart', () => {
  test('as a specification', () => expectGolden('discover', trajectoryChart(make()).spec));

  test.each([SLIDE, DESK, PHONE])('nothing lies upon anything', (frame) => expectClean(trajectoryChart(make(), frame)));
});

test('the page has what was found, and a workbook its numbers', async () => {
  const page = await view.page(make());
  expect(page).toContain('id="discover-limits"');
  expect(JSON.stringify(view.sheets(make()))).toContain('Drag of debt below 1.4');
}, 30_000);
