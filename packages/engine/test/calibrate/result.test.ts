import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, CORRELATIONS, type CoefficientName } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../calibrate/files.js';
import { writePage } from '../../calibrate/page.js';
import { COEFFICIENTS } from '../../calibrate/parameters.js';
import { play } from '../../calibrate/play.js';
import type { Result } from '../../calibrate/result.js';
import { TARGETS, TARGET_NAMES } from '../../calibrate/targets.js';

const read = (path: string): string => readFileSync(join(ROOT, 'packages/engine', path), 'utf8');
const result = JSON.parse(read('calibrate/result.json')) as Result;

describe('the catalogue', () => {
  it.each(COEFFICIENTS)('%s is what the fit found, and says so', (name) => {
    const { distribution, grade, source, year } = CATALOGUE[name];
    expect(distribution).toEqual(result.coefficients[name]);
    expect({ grade, year }).toEqual({ grade: 'C', year: result.year });
    expect(source).toMatch(/^Fitted 2026/);
  });

  it('has no other coefficient that claims to be fitted', () => {
    const claims = (Object.keys(CATALOGUE) as CoefficientName[]).filter((name) =>
      CATALOGUE[name].source.startsWith('Fitted'),
    );
    expect(claims.sort()).toEqual([...COEFFICIENTS].sort());
  });

  it('keeps the correlations that the fit left', () => {
    for (const [one, other, correlation] of result.correlations)
      expect(CORRELATIONS).toContainEqual([one, other, correlation]);
  });
});

describe('the page', () => {
  it('states the figures of the fit', () => {
    const page = read('docs/calibration.md');
    expect(writePage(page, result)).toBe(page);
  });
});

describe('the defaults', () => {
  const fitted = Object.fromEntries(COEFFICIENTS.map((name) => [name, CATALOGUE[name].distribution]));
  const SIZE = { cohort: 1000, mix: 320 };
  const BATCHES = 8;
  const figures = play(fitted, SIZE, 'checked');

  it.each(TARGET_NAMES)('%s is within three errors of its target', async (name) => {
    // The error is that of the target and of chance in this play together (that of one of the eight batches behind `after`). A model that
    // is one error off is refused wrongly with α = 0.023 for each figure; the seed is fixed.
    const { value, error } = TARGETS[name]!;
    const chance = result.after[name].error * Math.sqrt(BATCHES);
    expect(Math.abs((await figures)[name] - value)).toBeLessThan(3 * Math.hypot(error, chance));
  });

  it.each(TARGET_NAMES)('%s is what the fit wrote down', async (name) => {
    // Two measurements of one figure; the deviation comes from eight batches, so this is a t of 7 degrees of freedom: beyond 7 with α = 2e-4 for each.
    const { value, error } = result.after[name];
    const chance = error * Math.sqrt(BATCHES + 1);
    expect(Math.abs((await figures)[name] - value)).toBeLessThanOrEqual(7 * chance + 1e-3);
  });
});
