import { describe, expect, it } from 'vitest';
import { batteryChecks } from './battery.js';
import { SCORES } from './scores.js';

it('streams are independent of each other, in whatever order their numbers are taken', () => {
  // |z| < 5 for each of 404 scores: α = 2.3e-4 together. `npm run verify:numerics` takes 16 times as many words.
  for (const check of batteryChecks(2 ** 18)) expect(check).toHaveProperty('passed', true);
});

describe('each score notices', () => {
  const n = 2 ** 18;
  const words = Uint32Array.from({ length: n }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
  it.each(Object.keys(SCORES).filter((name) => name !== 'mean' && name !== 'spread'))(
    '%s: a sequence that only looks even',
    (name) => {
      expect(Math.abs(SCORES[name]!(words))).toBeGreaterThan(5);
    },
  );
  it('mean: words that lean', () => expect(SCORES['mean']!(words.map((word) => word - word / 50))).toBeLessThan(-5));
  it('spread: words that keep to the middle', () =>
    expect(SCORES['spread']!(words.map((word) => word - word / 50 + 2 ** 32 / 100))).toBeLessThan(-5));
});
