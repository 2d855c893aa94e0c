import { describe, expect, it } from 'vitest';
import type { Company } from '../../src/company/company.js';
import { live } from './live.js';
import { QUIET, RICH, scenarioWith, type Changes } from './scenario.js';

/** What a company is like in its first week. */
function firstWeek<T>(changes: Changes, see: (c: Company) => T): T {
  const seen: T[] = [];
  live(scenarioWith({ ...QUIET, horizon: 1, ...changes, company: { ...RICH, ...changes.company } }), 0, (c) =>
    seen.push(see(c)),
  );
  return seen[0]!;
}

describe('memory of the past', () => {
  it('growth is that of the last half year, made yearly; who is new came within a year', () => {
    const weeks: { arr: number; growth: number; engineers: number; newcomers: number; survival: number }[] = [];
    live(
      scenarioWith({ ...QUIET, company: RICH, horizon: 120 }),
      0,
      ({ arr, growth, engineers, newcomers, survival }) => weeks.push({ arr, growth, engineers, newcomers, survival }),
    );
    for (const at of [26, 60, 119])
      expect(weeks[at]!.growth).toBeCloseTo((weeks[at]!.arr / weeks[at - 26]!.arr) ** 2 - 1, 12);
    for (const at of [52, 80, 119]) {
      const still = (weeks[at - 52]!.engineers * weeks[at]!.survival) / weeks[at - 52]!.survival;
      expect(weeks[at]!.newcomers).toBeCloseTo(1 - still / weeks[at]!.engineers, 12);
    }
  });
});

describe('funding winters', () => {
  it('come and go at their own rates', () => {
    // 60 runs of 10 years, about 240 winters: the share of weeks, 0.5 / (0.5 + 2) = 0.2, has a standard error near 0.015. Bound: 4 of them, α = 6e-5.
    const coefficients = { winterRate: 0.5, winterEnd: 2 };
    let winters = 0;
    let weeks = 0;
    for (let run = 0; run < 60; run++) {
      live(
        scenarioWith({ company: RICH, coefficients, horizon: 520, seed: 'winters' }),
        run,
        (c) => {
          winters += c.winter;
          weeks++;
        },
        true,
      );
    }
    expect(Math.abs(winters / weeks - 0.2)).toBeLessThan(0.06);
  });
});

describe('one week of a mechanism', () => {
  it('debt is counted against all code, zombies too', () => {
    const { ratio, debt } = firstWeek({ company: { product: 500, zombies: 1500, debtRatio: 0.4 } }, (c) => ({
      ratio: c.debtRatio,
      debt: c.debt,
    }));
    expect(debt).toBe(800);
    expect(ratio).toBeCloseTo(0.4, 12);
  });

  it('fires take what they need, and 60% of the capacity at most', () => {
    const share = (unplanned: number) => firstWeek({ company: { unplanned } }, (c) => c.fireWork / c.capacity);
    expect(share(1e6)).toBeCloseTo(0.6, 12);
    expect(firstWeek({ company: { unplanned: 4 } }, (c) => c.fireWork)).toBeCloseTo(2, 12);
  });

  it('full burnout makes leaving rise by as much as its coefficient says, and a recent layoff by its own', () => {
    const rate = (burnout: number) =>
      firstWeek(
        { company: { burnout }, coefficients: { attrition: 0.15, burnoutAttrition: 0.8 } },
        (c) => c.attritionRate,
      );
    expect(rate(0)).toBeCloseTo(0.15, 12);
    expect(rate(1)).toBeCloseTo(0.15 * 1.8, 12);
  });

  it('pressure takes the time for debt where discipline does not hold it', () => {
    const share = (discipline: number) =>
      firstWeek({ company: { pressure: 0.5 }, levers: { discipline } }, (c) => c.debtShare);
    expect(share(1)).toBeCloseTo(0.2, 12);
    expect(share(0)).toBeCloseTo(0.1, 12);
    expect(share(0.5)).toBeCloseTo(0.15, 12);
  });
});
