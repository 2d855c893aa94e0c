import { expect, it } from 'vitest';
import { pathChecks } from './paths.js';

it('no two of 500,000 paths begin in the same state', () => {
  // `npm run verify:numerics` opens five million.
  for (const check of pathChecks(500_000)) expect(check).toHaveProperty('passed', true);
});

it('two seeds that are one are noticed', () => {
  expect(pathChecks(20_000, ['a', 'b', 'a'])).toMatchObject([{ passed: false }]);
});
