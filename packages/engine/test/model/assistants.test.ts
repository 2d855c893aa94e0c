import { describe, expect, it } from 'vitest';
import { first, weeks } from './live.js';
import type { Changes } from './scenario.js';

/** What assistants bring and cost, all of the work done with them, in a product of so much debt. */
const COEFFICIENTS = {
  aiSpeed: 0.2,
  aiDebtDrag: 0.4,
  aiShortcuts: 0.3,
  aiRepair: 0.1,
  aiIncidents: 0.15,
  aiRamp: -0.2,
} as const;
const factors = (assistants: number, debtRatio = 0.3, changes: Changes = {}) =>
  first(
    {
      ...changes,
      company: { debtRatio, ...changes.company },
      levers: { assistants, ...changes.levers },
      coefficients: { ...COEFFICIENTS, ...changes.coefficients },
    },
    ({ assistedPace, assistedShortcuts, assistedRepair, assistedIncidents, assistedRamp }) => ({
      pace: assistedPace,
      shortcuts: assistedShortcuts,
      repair: assistedRepair,
      incidents: assistedIncidents,
      ramp: assistedRamp,
    }),
  );
const NONE = { pace: 1, shortcuts: 1, repair: 1, incidents: 1, ramp: 1 };

describe('AI assistants', () => {
  it('change nothing where nothing is done with them, or where they are cut', () => {
    expect(factors(0)).toEqual(NONE);
    expect(factors(1, 0.3, { mechanisms: { assistants: false } })).toEqual(NONE);
    const course = (changes: Changes) => weeks({ horizon: 52, ...changes }, (c) => c.features + c.debt + c.arr);
    expect(course({ levers: { assistants: 1 }, mechanisms: { assistants: false } })).toEqual(course({}));
  });

  it('bring most in code without debt, nothing at aiSpeed / aiDebtDrag, and cost time beyond', () => {
    expect(factors(1, 0).pace).toBeCloseTo(1.2, 12);
    expect(factors(1, 0.5).pace).toBeCloseTo(1, 12);
    expect(factors(1, 0.8).pace).toBeCloseTo(1 + 0.2 - 0.32, 12);
    expect(factors(0.5, 0).pace).toBeCloseTo(1.1, 12);
  });

  it('add shortcuts, change repayment and ramp-up in proportion to their use, and incidents in proportion to debt', () => {
    const half = factors(0.5, 0.3);
    expect(half.shortcuts).toBeCloseTo(1.15, 12);
    expect(half.repair).toBeCloseTo(1.05, 12);
    expect(half.ramp).toBeCloseTo(0.9, 12);
    expect(factors(1, 0.15).incidents).toBeCloseTo(1.15, 12);
    expect(factors(1, 0.3).incidents).toBeCloseTo(1.3, 12);
    expect(factors(1, 0).incidents).toBe(1);
  });

  it('reach features, debt, repayment, incidents and learning by these factors and no others', () => {
    const flows = (assistants: number) =>
      first(
        {
          shocks: { migration: false, customDeal: false, keyDeparture: false },
          company: { debtRatio: 0.3, skillGap: 2 },
          levers: { assistants, wipLimit: 50 },
          coefficients: {
            ...COEFFICIENTS,
            bitRot: 0,
            neglect: 0,
            contagion: 0,
            newcomerShortcuts: 0,
            attrition: 0,
            rampTime: 1000,
          },
        },
        (c) => ({
          possible: c.features,
          built: c.borrowed / (c.useful + c.useless),
          rate: c.repaymentRate,
          incidents: c.incidentRate,
          closed: c.gapClosed,
        }),
      );
    const [without, all] = [flows(0), flows(1)];
    expect(all.possible / without.possible).toBeCloseTo(1 + 0.2 - 0.12, 9);
    expect(all.built / without.built).toBeCloseTo(1.3, 9);
    expect(all.rate / without.rate).toBeCloseTo(1.1, 9);
    expect(all.incidents / without.incidents).toBeCloseTo(1.3, 9);
    // Learning is faster by 1 / 0.8, as far as a week is short against 1,000.
    expect(all.closed / without.closed).toBeCloseTo(1.25, 3);
  });
});
