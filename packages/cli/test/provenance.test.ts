import { readFileSync } from 'node:fs';
import { CATALOGUE, COEFFICIENT_NAMES } from '@paydown/engine/internal';
import { drawBelief, LIMITS } from '@paydown/report';
import { describe, expect, it } from 'vitest';
import { readersOf } from '../src/generate/readers.js';

const SOURCE = new URL('../../engine/src/', import.meta.url);
const page = readFileSync(new URL('../docs/coefficients.md', SOURCE), 'utf8');

describe('where the numbers come from', () => {
  const readers = readersOf(SOURCE);

  it('every coefficient is read by the model, and the page says where', () => {
    for (const name of COEFFICIENT_NAMES) {
      const files = readers(name);
      expect(files, name).not.toEqual([]);
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`))!;
      for (const file of files) expect(row, name).toContain(`../src/${file})`);
    }
  });

  it('knows a mechanism from one that only sounds alike', () => {
    expect(readers('drag')).toEqual(['company/slowing.ts']);
    expect(readers('demandRate')).toEqual(['shocks/demand.ts']);
    expect(readers('noSuchCoefficient')).toEqual([]);
  });

  it('every entry has a source, a year and a grade, and every measured one a source that is not ours', () => {
    for (const name of COEFFICIENT_NAMES) {
      const { source, year, grade } = CATALOGUE[name];
      expect(source.length, name).toBeGreaterThan(5);
      expect(year, name).toBeGreaterThan(1970);
      if (grade !== 'C') expect(source, name).not.toMatch(/judgement/i);
    }
  });

  it('draws a belief with its three percentiles', async () => {
    const svg = await drawBelief({ shape: 'uniform', low: 0, high: 1 });
    const lines = [...svg.matchAll(/<line transform="translate\(([\d.]+),/g)].map(([, x]) => Number(x));
    expect(lines).toHaveLength(3);
    expect((lines[1]! - lines[0]!) / (lines[2]! - lines[0]!)).toBeCloseTo(0.5, 6);
  });

  it('says what it cannot tell in the docs as in the report', () => {
    const limits = readFileSync(new URL('../docs/limits.md', SOURCE), 'utf8');
    for (const { title, text } of LIMITS) expect(limits).toContain(`## ${title}\n\n${text}`);
    for (const topic of [/identif|explain them equally/, /lived/, /one product/, /AI/])
      expect(LIMITS.some(({ title, text }) => topic.test(title) || topic.test(text))).toBe(true);
  });
});
