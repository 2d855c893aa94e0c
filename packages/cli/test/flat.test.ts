import { readScenario, type Scenario } from '@paydown/engine/internal';
import { afterAll, describe, expect, it } from 'vitest';
import { openPool, type Pool } from '../dist/simulate/pool.js';
import { isFlat, memoryToSum } from '../src/simulate/flat.js';

const TEXT = 'company: {engineers: 10, arr: $1M, cash: $3M}\n';

function scenarioOf(settings: string): Scenario {
  const source = { read: () => `${TEXT}${settings}`, resolve: (_: string, to: string) => to };
  return readScenario('small.yaml', source).scenario!;
}

/** Threads of all runs that are compared: those of the first hold their futures. */
const [holding, one, three] = [{ workers: 2 }, { workers: 1, held: 0 }, { workers: 3, held: 0 }].map(openPool) as [
  Pool,
  Pool,
  Pool,
];
afterAll(() => Promise.all([holding, one, three].map((pool) => pool.close())));

describe('futures that are added up as they are played', () => {
  it.each([
    ['of many blocks, the last of them not full', 'runs: 9,000\nhorizon: 26 weeks\n'],
    ['of one block', 'runs: 100\nhorizon: 60 weeks\n'],
    ['of one run', 'runs: 1\nhorizon: 12 weeks\n'],
    ['all of them nearly the same', 'runs: 600\nhorizon: 40 weeks\n', 'off'],
  ])('%s, have the result of those that are held, bit for bit', async (_, settings, noisy = 'on') => {
    const given = scenarioOf(settings);
    const noise = Object.fromEntries(Object.keys(given.noise).map((name) => [name, noisy === 'on']));
    const scenario = { ...given, noise: noise as Scenario['noise'] };
    const held = await holding.simulate(scenario);
    for (const pool of [one, three]) {
      const flat = await pool.simulate(scenario);
      expect(flat.digest).toBe(held.digest);
      expect(flat.summary).toEqual(held.summary);
      expect(flat.played).toBe(scenario.runs);
    }
  });

  it('say how far they are, and stop with what there is', async () => {
    const scenario = scenarioOf('runs: 60,000\nhorizon: 52 weeks\n');
    const stop = new AbortController();
    const counts: number[] = [];
    const pool = openPool({
      workers: 2,
      held: 0,
      onPlayed: (done) => {
        counts.push(done);
        stop.abort(130);
      },
    });
    try {
      const { summary } = await pool.simulate(scenario, { stop: stop.signal });
      expect(counts.length).toBeGreaterThan(0);
      expect(summary.runs).toBeGreaterThan(0);
      expect(summary.runs).toBeLessThan(scenario.runs);
    } finally {
      await pool.close();
    }
  });

  it('need memory that does not grow with the runs', () => {
    const [few, many, most] = [10_000, 1_000_000, 100_000_000].map((runs) => scenarioOf(`runs: ${runs}\n`));
    expect(isFlat(few!)).toBe(false);
    expect(isFlat(many!)).toBe(true);
    expect(memoryToSum(many!)).toBeLessThan(700e6);
    expect(memoryToSum(most!)).toBe(memoryToSum(many!));
  });
});
