import { DOOR_NAMES, type Known, type Scenario } from '@paydown/engine/internal';
import { expect, test } from 'vitest';
import { drawScores, type DrawScores } from '../../src/coefficients/draw.js';
import { seedKey } from '../../src/random/streams.js';
import { referenceFirst } from '../../src/simulate/first.js';
import { planOf } from '../../src/simulate/known.js';
import { drawnOnce } from '../../src/simulate/worlds.js';
import { scenarioWith } from '../model/scenario.js';

const WORLDS = [0, 1, 2, 3, 4, 5, 6, 7];

test('worlds that agree with what is known are drawn once, whichever doors are closed', () => {
  let draws = 0;
  const counted: DrawScores = (...given) => {
    draws++;
    drawScores(...given);
  };
  const known: Known = { timeLost: { shape: 'normal', p10: 0.2, p50: 0.3, p90: 0.4 } };
  const open: Scenario = { ...scenarioWith({ runs: 8, horizon: 40, seed: 'doors' }), known };
  const closed: Scenario = { ...open, doors: { ...open.doors, [DOOR_NAMES[0]!]: false } };
  const drawn = [open, closed, open].map((scenario) => {
    const before = draws;
    const values = drawnOnce(referenceFirst, counted)(scenario, planOf(scenario)).draw(seedKey('doors'), WORLDS);
    return { values, draws: draws - before };
  });
  const drag = planOf(open).drawn.findIndex(({ name }) => name === 'drag');
  expect(drawn.map(({ draws }) => draws > 0)).toEqual([true, false, false]);
  for (const world of WORLDS) {
    const [first, second, third] = drawn.map(({ values }) => values[world]!);
    expect(second![drag]).toBe(0);
    expect(first![drag]).toBeGreaterThan(0);
    expect([...second!].filter((_, i) => i !== drag)).toEqual([...first!].filter((_, i) => i !== drag));
    expect(third).toEqual(first);
  }
});
