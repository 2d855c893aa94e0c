import { describe, expect, it } from 'vitest';
import type { CoefficientName, ShockName } from '@paydown/engine/internal';
import type { Company } from '../../src/company/company.js';
import { live } from './live.js';
import { RICH, scenarioWith } from './scenario.js';

/** How a shock shows in a week, how often it should come a year, and what its middle severity is. */
interface Law {
  readonly rate: CoefficientName | null;
  readonly struck: (c: Company) => boolean;
  readonly severity?: { readonly of: (c: Company) => number; readonly median: number };
}

const LAWS: Record<Exclude<ShockName, 'rewriteOverrun'>, Law> = {
  incidents: { rate: null, struck: (c) => c.incidents > 0 },
  outages: { rate: null, struck: (c) => c.majors > 0 },
  demand: {
    rate: 'demandRate',
    struck: (c) => c.demandLevel !== 1,
    severity: { of: (c) => c.demandLevel, median: 0.6 },
  },
  winter: { rate: 'winterRate', struck: (c) => c.winter > 0 },
  keyDeparture: { rate: null, struck: (c) => c.keyLoss > 0 },
  migration: {
    rate: 'migrationRate',
    struck: (c) => c.migrationDebt > 0,
    severity: { of: (c) => c.migrationDebt / (c.product + c.zombies), median: 0.03 },
  },
  competitor: {
    rate: 'competitorRate',
    struck: (c) => c.barLeap !== 1,
    severity: { of: (c) => c.barLeap, median: 1.15 },
  },
  customDeal: {
    rate: 'dealRate',
    struck: (c) => c.dealRevenue > 0,
    severity: { of: (c) => c.dealRevenue / c.arr, median: 0.08 },
  },
};

const only = (shock: string, changes: Parameters<typeof scenarioWith>[0] = {}) =>
  scenarioWith({
    company: RICH,
    levers: { hiring: 0 },
    ...changes,
    shocks: Object.fromEntries([...Object.keys(LAWS), 'rewriteOverrun'].map((name) => [name, name === shock])),
  });

const RUNS = 1000;
const RATES = { demandRate: 0.15, winterRate: 0.2, migrationRate: 0.3, competitorRate: 0.2, dealRate: 0.1 } as const;

describe.each(Object.entries(LAWS))('every shock: %s', (name, law) => {
  const withIncidents = name === 'outages' ? { shocks: { incidents: true, outages: true } } : {};
  const scenario = name === 'outages' ? scenarioWith({ company: RICH, ...withIncidents }) : only(name);

  it('never strikes when it is switched off', () => {
    const off = scenarioWith({ company: RICH, shocks: { [name]: false } });
    for (let run = 0; run < 30; run++) live(off, run, (c) => expect(law.struck(c)).toBe(false), true);
  });

  it('strikes when it is on', () => {
    let struck = 0;
    for (let run = 0; run < 50; run++)
      live(
        scenario,
        run,
        (c) => {
          struck += law.struck(c) ? 1 : 0;
        },
        true,
      );
    expect(struck).toBeGreaterThan(0);
  });

  const { rate, severity } = law;
  if (rate !== null) {
    it('first strikes after an exponential time of the stated rate', () => {
      // Share of 1,000 runs not struck in five years against e^(−5 rate); α = 7e-6 (|z| < 4.5).
      let spared = 0;
      for (let run = 0; run < RUNS; run++) {
        let struck = false;
        live(
          scenario,
          run,
          (c) => {
            struck ||= law.struck(c);
          },
          true,
        );
        spared += struck ? 0 : 1;
      }
      const p = Math.exp(-5 * RATES[rate as keyof typeof RATES]);
      expect(Math.abs(spared - RUNS * p) / Math.sqrt(RUNS * p * (1 - p))).toBeLessThan(4.5);
    });
  }
  if (severity) {
    it('is as severe as stated: half of the cases are beyond the median', () => {
      const cases: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        let before = false;
        live(
          scenario,
          run,
          (c) => {
            const now = law.struck(c);
            if (now && !before) cases.push(severity.of(c));
            before = now;
          },
          true,
        );
      }
      const beyond = cases.filter((x) => x > severity.median).length;
      expect(cases.length).toBeGreaterThan(100);
      expect(Math.abs(beyond - cases.length / 2) / Math.sqrt(cases.length / 4)).toBeLessThan(4.5);
    });
  }
});

describe('what shocks do', () => {
  const pair = (
    shock: ShockName,
    coefficients: Partial<Record<CoefficientName, number>>,
    of: (c: Company) => number,
  ) => {
    const changes = { noise: 'off', company: RICH, coefficients } as const;
    return [live(only(shock, changes)), live(only('none', changes))].map(of) as [number, number];
  };
  it('demand shocks cost revenue and last half a year to a year', () => {
    const lengths: number[] = [];
    for (let run = 0; run < 200; run++) {
      let weeks = 0;
      live(
        only('demand'),
        run,
        (c) => {
          if (c.demandLevel !== 1) weeks++;
          else if (weeks > 0) {
            lengths.push(weeks);
            weeks = 0;
          }
        },
        true,
      );
    }
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(26);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(53);
    const [hit, spared] = pair('demand', { demandRate: 2 }, (c) => c.arr);
    expect(hit).toBeLessThan(spared);
  });
  it('funding winters make rounds rarer by the stated factor', () => {
    // A company that always looks for a round closes one with hazard × 0.4 in winter.
    const hazards = { winter: 0, summer: 0 };
    live(
      scenarioWith({
        noise: { funding: false },
        levers: { hiring: 0 },
        coefficients: { winterRate: 5, roundRunway: 600, roundSteepness: 0, roundRateC: 0.01, roundRateD: 0.01 },
        company: { sinceRound: 100 },
      }),
      3,
      (c) => {
        if (c.roundHazard > 0) hazards[c.winter > 0 ? 'winter' : 'summer'] = c.roundHazard;
      },
      true,
    );
    expect(hazards.winter / hazards.summer).toBeCloseTo(0.4, 12);
  });
  it('a leap of a competitor lowers fit', () => {
    const [hit, spared] = pair('competitor', { competitorRate: 4 }, (c) => c.fit);
    expect(hit).toBeLessThan(spared);
  });
  it('migrations raise debt', () => {
    const [hit, spared] = pair('migration', { migrationRate: 4 }, (c) => c.debtRatio);
    expect(hit).toBeGreaterThan(spared);
  });
  it('major outages lose revenue, each the stated share, and less in a larger product', () => {
    live(scenarioWith({ company: RICH, coefficients: { majorShare: 1, majorLoss: 0.1 } }), 0, (c) => {
      const size = Math.max(Math.sqrt(c.engineers / 20), 1);
      expect(c.outageLoss).toBeCloseTo(Math.min((0.1 * c.majors) / size, 1) * (c.arr - c.churnedArr), 9);
    });
  });
});
