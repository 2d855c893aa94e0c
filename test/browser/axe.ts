import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(new URL('../../packages/report/package.json', import.meta.url)).resolve(
  'axe-core/axe.min.js',
);

interface Found {
  readonly violations: readonly { readonly id: string; readonly impact: string; readonly html: string }[];
  readonly passes: number;
}

/** Only what is asked for leaves the page: all that axe looked at, in words, is longer than the page. */
const ASK = `axe.run({ resultTypes: ['violations'] }).then(({ violations, passes }) => ({
  violations: violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0].html })),
  passes: passes.length,
}))`;

/** What axe finds in a page that keeps somebody out, with the first place of each; what is serious among it, and how many of its rules hold. */
export async function lookWithAxe(page: Page): Promise<{
  readonly violations: readonly string[];
  readonly serious: readonly string[];
  readonly passes: number;
}> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  const { violations, passes }: Found = await page.evaluate(ASK);
  const told = (some: Found['violations']) => some.map(({ id, html }) => `${id}: ${html.slice(0, 160)}`);
  return {
    violations: told(violations),
    serious: told(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')),
    passes,
  };
}
