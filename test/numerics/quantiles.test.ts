import { expect, it } from 'vitest';
import { quantileChecks } from './quantiles.js';

it('quantiles and portable maths agree with 50-digit values', () => {
  const checks = quantileChecks();
  expect(checks.length).toBeGreaterThan(15);
  for (const check of checks) expect(check).toHaveProperty('passed', true);
});
