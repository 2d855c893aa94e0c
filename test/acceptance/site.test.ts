import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, FLAGS } from '../browser/chromium.js';
import { serveFolder } from '../browser/serve.js';

const build = fileURLToPath(new URL('../../packages/site/build.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'paydown-site-'));
let said = '';

beforeAll(() => {
  // It fails on a link or an anchor that leads nowhere.
  said = execFileSync(process.execPath, [build, '--pages'], {
    env: { ...process.env, SITE_OUT: folder },
    encoding: 'utf8',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the site', () => {
  it('has no link that leads nowhere, and a page for each part', () => {
    expect(said).toContain('The site is in');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['index.html', 'stories.html', 'reference', 'library']));
    for (const page of ['commands', 'scenario', 'coefficients', 'glossary', 'charts', 'questions', 'calibration'])
      expect(readdirSync(join(folder, 'reference'))).toContain(`${page}.html`);
    expect(readFileSync(join(folder, 'reference/coefficients.html'), 'utf8').match(/<img/g)!.length).toBeGreaterThan(
      50,
    );
    expect(readFileSync(join(folder, 'stories.html'), 'utf8')).toContain('id="series-b"');
  });

  it.skipIf(!CHROMIUM)('draws its live chart at any sub-path, and no page is wider than a phone', async () => {
    const served = await serveFolder(folder);
    const browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
    try {
      const tab = await browser.newPage({ viewport: { width: 390, height: 844 } });
      const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
      for (const page of pages) {
        await tab.goto(`${served.url}${page.replaceAll('\\', '/')}`);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth), page).toBeLessThanOrEqual(390);
      }
      await tab.goto(`${served.url}index.html`);
      await tab.waitForSelector('.live polyline', { timeout: 60_000 });
      expect(await tab.textContent('.live p')).toMatch(/yearly revenue is \$\d+M after five years/);
    } finally {
      await browser.close();
      served.close();
    }
  });
});
