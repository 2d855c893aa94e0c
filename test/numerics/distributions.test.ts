import { expect, it } from 'vitest';
import { distributionChecks } from './distributions.js';

it('draws of every law follow it', () => {
  // 20,000 draws of each; α = 1e-3 together. `npm run verify:numerics` takes a million of each.
  const checks = distributionChecks(20_000, 'laws');
  expect(checks.length).toBeGreaterThanOrEqual(60);
  for (const check of checks) expect(check).toHaveProperty('passed', true);
});

it('a law that is off by little is noticed', () => {
  expect(distributionChecks(20_000, 'laws', [{ name: 'leaning', draw: (u) => u ** 1.1, cdf: (x) => x }])).toMatchObject(
    [{ passed: false }],
  );
});
