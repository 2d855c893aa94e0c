import { describe, expect, it } from 'vitest';
import { Constants } from '../../src/company/constants.js';
import { scalability } from '../../src/company/teams.js';
import { CATALOGUE, COEFFICIENT_NAMES, LEVERS, LEVER_NAMES, type Levers } from '@paydown/engine';
import { live } from './live.js';
import { QUIET, RICH, scenarioWith } from './scenario.js';

const STEPS = [1, 2, 4];

describe('1. hiring and attrition', () => {
  const attritionAlone = (stepsPerWeek: number) =>
    scenarioWith({ ...QUIET, loops: 'off', stepsPerWeek, horizon: 104, company: { ...RICH, offers: 0, burnout: 0 }, levers: { hiring: 0 }, coefficients: { attrition: 0.3 } });
  it.each(STEPS)('attrition alone leaves E₀e^(−at), exactly, with %i steps a week', (stepsPerWeek) => {
    expect(live(attritionAlone(stepsPerWeek)).engineers).toBeCloseTo(40 * Math.exp(-0.3 * 2), 9);
  });
  it('hiring in proportion to headcount grows it by e^(gt): a mandate at pace 1 doubles it each year', () => {
    const byYear: number[] = [];
    live(doubling(0), 0, (c, _k, step) => { if (step % 52 === 0) byYear.push(c.engineers); });
    expect(byYear[5]! / byYear[4]!).toBeCloseTo(2, 3);
    expect(byYear[6]! / byYear[5]!).toBeCloseTo(2, 3);
  });
});

describe('2. share of people with under a year, while headcount doubles each year', () => {
  it('is one half without attrition', () => {
    expect(live(doubling(0)).newcomers).toBeCloseTo(0.5, 3);
  });
  it.each([0.1, 0.3])('is 1 − ½e^(−a) with attrition %f', (a) => {
    expect(live(doubling(a)).newcomers).toBeCloseTo(1 - 0.5 * Math.exp(-a), 3);
  });
});

function doubling(attrition: number) {
  return scenarioWith({
    ...QUIET, loops: 'off', horizon: 7 * 52, company: { ...RICH, mandate: 1e6, others: 0 },
    coefficients: { attrition, startDelay: 4, maxHiring: 20 }, levers: { fundraising: 0 },
  });
}

describe('5. universal scalability law', () => {
  const k = Object.assign(new Constants(), { contention: 0.03, crosstalk: 0.0004, modularity: 0.6, idle: 0.04 });
  const pools = { ...(Object.fromEntries(LEVER_NAMES.map((name) => [name, LEVERS[name].default])) as unknown as Levers), organisation: 0 };
  const output = (n: number) => n * scalability(n, k, pools);
  it('peaks at √((1 − contention) / crosstalk) engineers', () => {
    const peak = Math.sqrt((1 - k.contention) / k.crosstalk);
    expect(output(peak)).toBeGreaterThan(output(peak * 1.01));
    expect(output(peak)).toBeGreaterThan(output(peak * 0.99));
    const h = 1e-3;
    expect((output(peak + h) - output(peak - h)) / (2 * h)).toBeCloseTo(0, 6);
  });
  it('is Amdahl’s law without crosstalk', () => {
    const amdahl = Object.assign(new Constants(), k, { crosstalk: 0 });
    for (const n of [1, 2, 10, 100, 10_000]) expect(n * scalability(n, amdahl, pools)).toBeCloseTo(n / (1 + 0.03 * (n - 1)), 10);
    expect(1e9 * scalability(1e9, amdahl, pools)).toBeCloseTo(1 / 0.03, 3);
  });
  it('costs one person nothing, and cross-functional teams their idle time', () => {
    expect(scalability(1, k, pools)).toBe(1);
    expect(scalability(1, k, { ...pools, organisation: 1 })).toBeCloseTo(1 - k.idle, 12);
  });
});

describe('6. incidents', () => {
  // α: each check allows |z| < 4.5, 7e-6 a check with a fixed seed.
  const Z = 4.5;
  const RUNS = 4000;
  const scenario = scenarioWith({
    horizon: 52, loops: 'off', noise: { attrition: false }, company: { ...RICH, engineers: 20, offers: 0 }, levers: { hiring: 0 },
    coefficients: { attrition: 0, incidents: 18, incidentSlope: 0, incidentEffort: 0.8, incidentSpread: 0.5, majorShare: 0 },
  });
  const mean = 18;
  const counts: number[] = [];
  const efforts: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    let count = 0;
    let effort = 0;
    live(scenario, run, (c) => { count += c.incidents; effort += c.incidentEffort; }, true);
    counts.push(count);
    efforts.push(effort);
  }
  const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const variance = (values: readonly number[]) => average(values.map((x) => (x - average(values)) ** 2));
  it('have mean and variance λT', () => {
    expect(Math.abs(average(counts) - mean) / Math.sqrt(mean / RUNS)).toBeLessThan(Z);
    const spread = mean * Math.sqrt((2 + 1 / mean) / RUNS);
    expect(Math.abs(variance(counts) - mean) / spread).toBeLessThan(Z);
  });
  it('make work of mean λT·e^(μ+σ²/2) and variance λT·e^(2μ+2σ²)', () => {
    const m1 = mean * 0.8 * Math.exp(0.5 * 0.5 ** 2);
    const m2 = mean * 0.8 ** 2 * Math.exp(2 * 0.5 ** 2);
    expect(Math.abs(average(efforts) - m1) / Math.sqrt(m2 / RUNS)).toBeLessThan(Z);
    const fourth = average(efforts.map((x) => (x - average(efforts)) ** 4));
    expect(Math.abs(variance(efforts) - m2) / Math.sqrt((fourth - m2 ** 2) / RUNS)).toBeLessThan(Z);
  });
});

describe('8. smoothing', () => {
  it.each(STEPS)('answers a step with 1 − e^(−t/τ), whatever the step: %i a week', (stepsPerWeek) => {
    const scenario = scenarioWith({
      ...QUIET, stepsPerWeek, horizon: 40, company: { ...RICH, pressure: 0, growth: 0 },
      coefficients: { churn: 0, expansion: 0, salesProductivity: 0 }, levers: { hiring: 0 },
    });
    expect(live(scenario).pressure).toBeCloseTo(1 - Math.exp(-40 / 26), 9);
  });
});

describe('10. extremes', () => {
  it('without chance all runs and all seeds are the same', () => {
    const quiet = (seed: string) => scenarioWith({ ...QUIET, seed });
    const end = (seed: string, run: number) => JSON.stringify(live(quiet(seed), run));
    expect(end('a', 17)).toBe(end('a', 0));
    expect(end('another', 3)).toBe(end('a', 0));
  });
  it('a company without engineers ships nothing and breaks nothing', () => {
    const end = live(scenarioWith({ company: { ...RICH, engineers: 0, offers: 0, skillGap: 0 } }), 0, (c) => {
      expect(c.features).toBe(0);
      for (const [name, value] of Object.entries(c)) expect(value, name).not.toBeNaN();
    }, true);
    expect(end.engineers).toBe(0);
    expect(end.delivered).toBe(0);
  });
  it('all weeks for debt: no features, and debt falls towards what the world adds', () => {
    const end = live(scenarioWith({ ...QUIET, loops: 'off', company: RICH, policy: { policy: 'fixed', settings: { share: 1 } }, levers: { discipline: 1 } }), 0, (c) => {
      expect(c.features).toBe(0);
    });
    expect(end.delivered).toBe(0);
    expect(end.debtRatio).toBeLessThan(0.05);
  });
  it('without drag, debt costs no speed', () => {
    live(scenarioWith({ coefficients: { drag: 0 } }), 0, (c) => expect(c.velocity).toBe(1));
  });
  it('without incidents nothing burns', () => {
    const scenario = scenarioWith({ shocks: { incidents: false }, company: { unplanned: 0 } });
    live(scenario, 0, (c) => {
      expect(c.incidents).toBe(0);
      expect(c.fireWork).toBe(0);
    });
  });
  it.each(COEFFICIENT_NAMES)('%s at either end of its admissible range leaves every number a number, and no stock below zero', (name) => {
    const STOCKS = ['engineers', 'offers', 'others', 'skillGap', 'product', 'zombies', 'inProgress', 'debt', 'unplanned', 'tickets', 'arr'] as const;
    for (const end of CATALOGUE[name].range) {
      for (const policy of ['fixed', 'rewrite'] as const) {
        const scenario = scenarioWith({ horizon: 60, company: { cash: 9 }, policy: { policy, settings: { trigger: 0 } }, coefficients: { [name]: Math.min(end, 1e6) } });
        for (let run = 0; run < 3; run++) {
          live(scenario, run, (c) => {
            for (const [field, value] of Object.entries(c)) if (Number.isNaN(value)) expect.fail(`${field} is not a number when ${name} is ${end}`);
            for (const stock of STOCKS) if (c[stock] < -1e-9) expect.fail(`${stock} is ${c[stock]} when ${name} is ${end}`);
          });
        }
      }
    }
  });
  it('with endless cash nobody dies, is laid off or looks for a round', () => {
    for (let run = 0; run < 50; run++) {
      const end = live(scenarioWith({ company: { cash: 1e12 } }), run);
      expect([0, 1]).toContain(end.fate);
      expect(end.layoffs).toBe(0);
      expect(end.rounds).toBe(2);
    }
  });
});
