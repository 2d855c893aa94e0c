import { describe, expect, it } from 'vitest';
import { live } from './live.js';
import { QUIET, RICH, scenarioWith } from './scenario.js';

describe('code that goes', () => {
  // Nobody works, so that nothing is built, repaid or broken: code only goes.
  const idle = {
    ...QUIET,
    company: { ...RICH, engineers: 0, others: 0, offers: 0, unplanned: 0 },
    coefficients: { bitRot: 0, codeRemoval: 0.3, upkeep: 0 },
    horizon: 104,
  } as const;

  it('takes its own debt along, useful or not: the ratio stays', () => {
    const ratios: number[] = [];
    const end = live(
      scenarioWith({
        ...idle,
        company: { ...idle.company, product: 500, zombies: 1500, debtRatio: 0.4 },
        levers: { audit: 1 },
      }),
      0,
      (c) => ratios.push(c.debtRatio),
    );
    expect(end.product).toBeLessThan(400);
    expect(end.zombies).toBeLessThan(300);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(0.4, 10);
  });

  it('goes as fast as the rates say: zombies with half the rate, and what audits find', () => {
    const end = live(
      scenarioWith({ ...idle, company: { ...idle.company, product: 1000, zombies: 1000 }, levers: { audit: 0.2 } }),
    );
    expect(end.product).toBeCloseTo(1000 * Math.exp(-0.3 * 2), 6);
    expect(end.zombies).toBeCloseTo(1000 * Math.exp(-(0.15 + 0.2) * 2), 6);
  });
});
