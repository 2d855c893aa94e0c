import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../src/answers/run/charts/index.js';
import { makeScenario, makeSummary } from './fixture.js';
import { readable } from './golden.js';

const specs = CHARTS.map(({ name, draw }) => [name, draw(makeSummary(makeScenario({ horizon: 104 }))).spec] as const);
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Every table of a specification, in the order of its text. */
function tables(value: unknown): Record<string, unknown>[][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'values' in value && Array.isArray(value.values) && typeof value.values[0] === 'object';
  return [
    ...(own ? [(value as { values: Record<string, unknown>[] }).values] : []),
    ...Object.values(value).flatMap(tables),
  ];
}

const changedLines = (before: string, after: string) => {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line)).length;
};

describe.each(specs)('the golden form of %s', (_, spec) => {
  test('does not depend on the order of keys', async () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, inner]) => [key, turned(inner)]),
            )
          : value;
    expect(await readable(turned(spec))).toBe(await readable(spec));
  });

  test('shows any change of one number as a difference of a few lines', async () => {
    const before = await readable(spec);
    const longest = tables(spec).sort((a, b) => b.length - a.length)[0]!;
    for (const place of [0, 1, Math.floor(longest.length / 3), longest.length - 1]) {
      const other = copy(spec);
      const row = tables(other).sort((a, b) => b.length - a.length)[0]![place]!;
      const field = Object.keys(row).find((name) => typeof row[name] === 'number')!;
      row[field] = (row[field] as number) * 1.01 + 0.5;
      const lines = changedLines(before, await readable(other));
      expect(lines).toBeGreaterThan(0);
      expect(lines).toBeLessThan(16);
    }
  });

  test('does not change with the fifth digit', async () => {
    expect(await readable({ value: 1.00001, ...spec })).toBe(await readable({ value: 1.00002, ...spec }));
  });
});

test('all golden files together are short enough to be read', () => {
  const folder = new URL('golden/', import.meta.url);
  const lines = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').length - 1);
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(15_000);
  expect(Math.max(...lines)).toBeLessThan(800);
});
