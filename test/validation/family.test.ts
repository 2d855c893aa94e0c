import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bench, benchPage } from './histories/index.js';
import { prove } from './prove.js';

prove('family');

it('the page of the public bench is true', async () => {
  const page = readFileSync(new URL('../../packages/engine/docs/bench.md', import.meta.url), 'utf8');
  expect(page).toBe(benchPage(await bench()));
});
