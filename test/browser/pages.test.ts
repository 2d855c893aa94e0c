import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paydownHere } from '../../packages/cli/test/command.js';
import { lookWithAxe } from './axe.js';
import { CHROMIUM, FLAGS } from './chromium.js';
import { EVERY } from './every.js';
import { openTab } from './tab.js';

if (!CHROMIUM)
  console.warn('The pages are not tested in a browser: no Chromium found. Install one, or name it in CHROMIUM.');

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHORT = ['--runs', '60', '--horizon', '2 years'];
const B = 'scenarios/series-b.yaml';

/** Every command that writes a page, as small as it can be asked. */
const PAGES: readonly (readonly [page: string, ...args: string[]])[] = [
  ['loops', 'loops', B, ...SHORT],
  ['compare', 'compare', B, ...SHORT, '--policy', '5%', '--policy', '20%'],
  ['rank', 'rank', B, ...SHORT],
  ['discover', 'discover', B, '0%', '--runs', '300', '--horizon', '2 years'],
  ['sweep', 'sweep', B, 'levers.discipline=0%..100%:3', ...SHORT],
  ['frontier', 'sweep', B, '--steps', '3', ...SHORT],
  ['sensitivity', 'sensitivity', B, ...SHORT, '--samples', '32', '--trajectories', '4'],
  ['optimise', 'optimise', B, ...SHORT, '--over', 'constant'],
  ['explain', 'explain', B, ...SHORT],
  ['debate', 'debate', 'scenarios/debates/roadmap.yaml', '--runs', '60'],
  ['case', 'case', 'scenarios/cases/sales-tools.yaml', '--runs', '60'],
  ['score', 'score', 'scenarios/cases/predictions.jsonl'],
];

/** Pages in which it is looked in `npm test` for what keeps anybody out: their parts are those of all. */
const SEEN = ['compare', 'sweep', 'case', 'score'];

/** The cells of tables whose text is wider than they are. */
const CUT =
  '[...document.querySelectorAll(".numbers td")].filter((td) => td.scrollWidth > td.clientWidth).map((td) => `${td.dataset.of}: ${td.textContent}`)';

describe.runIf(CHROMIUM)('the page of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-pages-'));
  let browser: Browser;
  let open: Awaited<ReturnType<typeof openTab>>;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
    open = await openTab(browser);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it.each(PAGES)(
    '%s asks for nothing, says nothing on the console, fits a phone, and keeps nobody out',
    async (name, ...args) => {
      const out = join(folder, name);
      const { code, err } = await paydownHere([...args, '--quiet', '--out', out], { cwd: ROOT });
      expect(code, err).toBe(0);
      const file = pathToFileURL(join(out, `${name}.html`)).href;
      const desk = await open(file, 1280, 900);
      await expect.poll(() => desk.page.locator('[data-spec]:not([data-live])').count(), { timeout: 20_000 }).toBe(0);
      expect(await desk.page.locator('figure .desk svg').first().isVisible()).toBe(true);
      expect(await desk.page.locator('.take button').count()).toBeGreaterThan(0);
      if (EVERY || SEEN.includes(name)) expect((await lookWithAxe(desk.page)).serious).toEqual([]);
      expect(desk.said).toEqual([]);
      expect(desk.asked).toEqual([file]);

      const phone = await open(file, 390, 900);
      expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      expect(await phone.page.evaluate(CUT)).toEqual([]);
      expect(phone.said).toEqual([]);
    },
  );
});
