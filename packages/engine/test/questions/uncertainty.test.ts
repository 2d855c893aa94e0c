import { describe, expect, it } from 'vitest';
import { COEFFICIENT_NAMES } from '../../src/coefficients/catalogue/index.js';
import { uncertainty } from '../../src/questions/uncertainty/index.js';
import { beginRun, createSimulation } from '../../src/simulate/simulation.js';
import { scenarioWith } from '../model/scenario.js';

describe('ignorance and luck', () => {
  it('without noise and shocks there is no luck', async () => {
    const { revenue, revenueInDollars, survival } = await uncertainty(
      scenarioWith({
        horizon: 156,
        company: { cash: 10 },
        shocks: 'off',
        noise: {
          attrition: false,
          incidents: false,
          effort: false,
          outages: false,
          perception: false,
          funding: false,
          acquisition: false,
          givingUp: false,
        },
      }),
    );
    for (const split of [revenue, revenueInDollars, survival]) {
      expect(split.luck.value).toBeCloseTo(0, 12);
      expect(split.coefficients.value).toBeCloseTo(1, 12);
    }
  });

  it('with known coefficients there is nothing but luck', async () => {
    const { revenue, revenueInDollars, survival } = await uncertainty(
      scenarioWith({ horizon: 156, noise: { coefficients: false }, company: { cash: 3 } }),
    );
    // One-sided: 3 standard errors are a false alarm of 0.1% each.
    for (const { coefficients, luck } of [revenue, revenueInDollars, survival]) {
      expect(coefficients.value).toBeLessThan(3 * coefficients.error);
      expect(luck.value + coefficients.value).toBeCloseTo(1, 6);
    }
  });

  it('both have their part in a full scenario, and more worlds bring the error down', async () => {
    const scenario = scenarioWith({ horizon: 104 });
    const [few, many] = [await uncertainty(scenario, undefined, 64), await uncertainty(scenario, undefined, 576)];
    for (const { revenue } of [few, many]) {
      expect(revenue.coefficients.value).toBeGreaterThan(0.2);
      expect(revenue.luck.value).toBeGreaterThan(0.05);
    }
    // Nine times the worlds, a third of the error; its own spread is some 10%.
    expect(few.revenue.coefficients.error / many.revenue.coefficients.error).toBeGreaterThan(2);
    expect(few.revenue.coefficients.error / many.revenue.coefficients.error).toBeLessThan(4.5);
    // The same worlds begin both: they differ by less than four errors of the smaller.
    expect(Math.abs(few.revenue.luck.value - many.revenue.luck.value)).toBeLessThan(4 * few.revenue.luck.error);
  });
});

it('futures of one world share every coefficient and no chance', () => {
  const born = (run: number, runsPerDraw = 1) => {
    const simulation = createSimulation(scenarioWith(), { runsPerDraw });
    beginRun(simulation, run);
    return {
      coefficients: COEFFICIENT_NAMES.map((name) => simulation.state.k[name]),
      chances: [...simulation.state.uniforms.slice(0, 50)],
    };
  };
  expect(born(9, 4).coefficients).toEqual(born(2).coefficients);
  expect(born(9, 4).coefficients).toEqual(born(11, 4).coefficients);
  expect(born(9, 4).coefficients).not.toEqual(born(12, 4).coefficients);
  expect(born(9, 4).chances).toEqual(born(9).chances);
  expect(born(9, 4).chances).not.toEqual(born(11, 4).chances);
});
