import { DERIVED, FATE_NAMES, OUTCOMES, playHere, type OutcomeName, type Scenario } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/questions/explain/replay.js';
import { column } from '../../src/simulate/play.js';
import { QUIET, RICH, scenarioWith } from '../model/scenario.js';

const WEEK = 60;
const play = async (scenario: Scenario, outcomes: readonly OutcomeName[], week = WEEK) => {
  const futures = await playHere(scenario, { outcomes, weeks: [week] });
  return { futures, of: (name: OutcomeName) => column(futures, name, week) };
};

describe('a derived outcome', () => {
  test('is what its formula says of the same week, of every company that lives', async () => {
    const scenario = scenarioWith({ runs: 60, horizon: 60 });
    const { of, futures } = await play(scenario, [
      ...(['arr', 'income', 'cost', 'headcount', 'delivered', 'growth', 'netExpansion', 'salesCost'] as const),
      ...(Object.keys(DERIVED) as (keyof typeof DERIVED)[]),
    ]);
    let lived = 0;
    for (let run = 0; run < futures.runs; run++) {
      if (futures.fates[run]! > 1) continue;
      lived++;
      const at = (name: OutcomeName) => of(name)[run]!;
      const margin = (52 * (at('income') - at('cost'))) / at('arr');
      const won = (at('arr') * at('growth')) / (1 + at('growth'));
      expect(at('netRetention')).toBeCloseTo(Math.exp(at('netExpansion')), 5);
      expect(at('grossMargin')).toBeCloseTo((52 * at('income')) / at('arr'), 5);
      expect(at('ruleOf40')).toBeCloseTo(Math.max(at('growth') + margin, -5), 4);
      expect(at('magicNumber')).toBeCloseTo(Math.min(Math.max(won / (52 * at('salesCost')), -1), 10), 4);
      expect(at('arrPerEmployee')).toBeCloseTo(at('arr') / at('headcount'), 6);
      expect(at('roadmapItems')).toBeCloseTo(at('delivered') / 4, 3);
    }
    expect(lived).toBeGreaterThan(40);
  });

  test('is the same alone, among others and lived again, the dead and the bought too', async () => {
    const scenario = scenarioWith({
      runs: 60,
      horizon: 120,
      company: { cash: 3 },
      coefficients: { acquisitionRate: 0.2 },
    });
    const names = Object.keys(DERIVED) as (keyof typeof DERIVED)[];
    const all = await play(scenario, names, 120);
    expect(new Set(all.futures.fates).size).toBeGreaterThan(2);
    for (const name of names) {
      const { of } = await play(scenario, [name], 120);
      expect(of(name), name).toEqual(all.of(name));
    }
    for (let run = 0; run < 20; run++) {
      const again = replay(scenario, run);
      for (const name of names) expect(again.at(name, 120), name).toBe(all.of(name)[run]);
    }
  });

  test('of a company out of money is no better than of any that lives', async () => {
    const scenario = scenarioWith({ runs: 200, horizon: 120, company: { cash: 4 } });
    const names = Object.keys(DERIVED) as (keyof typeof DERIVED)[];
    const { futures, of } = await play(scenario, names, 120);
    for (const name of names) {
      const values = [...of(name)];
      const dead = values.filter((_, run) => futures.fates[run]! > FATE_NAMES.indexOf('acquired'));
      expect(dead.length).toBeGreaterThan(40);
      expect(new Set(dead)).toEqual(new Set([OUTCOMES[name].dead]));
      expect(Math.min(...values), name).toBeGreaterThanOrEqual(dead[0]!);
    }
  });

  test('of nothing is a number', async () => {
    const nobody = scenarioWith({
      ...QUIET,
      horizon: 10,
      company: { ...RICH, arr: 0, engineers: 0, others: 0, product: 0 },
    });
    const { of } = await play(nobody, Object.keys(DERIVED) as (keyof typeof DERIVED)[], 10);
    expect(Object.fromEntries(Object.keys(DERIVED).map((name) => [name, of(name as OutcomeName)[0]]))).toEqual({
      netRetention: 0,
      grossMargin: 0,
      ruleOf40: -5,
      magicNumber: 0,
      arrPerEmployee: 0,
      roadmapItems: expect.closeTo(0, 2) as number,
    });
  });

  test('net retention at the current rate is what a year of such weeks leaves of the revenue', async () => {
    const scenario = scenarioWith({
      ...QUIET,
      horizon: 53,
      company: RICH,
      levers: { salesShare: 0 },
      coefficients: { barGrowth: 0, waitChurn: 0 },
    });
    const { of } = await play(scenario, ['netRetention'], 26);
    const [before, after] = await Promise.all([0, 52].map((week) => play(scenario, ['arr'], week)));
    expect(of('netRetention')[0]).toBeCloseTo(after!.of('arr')[0]! / before!.of('arr')[0]!, 1);
  });
});
