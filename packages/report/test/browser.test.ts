import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { advancesModule } from '../src/base/fonts.js';

const source = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

it('what draws charts in a browser reaches nothing that only Node has', () => {
  const reached = new Set<string>();
  const foreign = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, type, name] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (type )?[^;]*?from '([^']+)';/gms,
    )) {
      if (type) continue;
      if (name!.startsWith('.')) visit(join(dirname(file), name!.replace(/\.js$/, '.ts')));
      else foreign.add(name!);
    }
  };
  visit(source('browser.ts'));
  expect(reached.size).toBeGreaterThan(15);
  expect([...foreign].sort()).toEqual([
    '@paydown/engine/inert',
    '@paydown/engine/internal',
    'vega',
    'vega-interpreter',
    'vega-lite',
  ]);
});

it('the widths of letters are those of the fonts', () => {
  expect(readFileSync(source('base/advances.ts'), 'utf8')).toBe(advancesModule());
});
