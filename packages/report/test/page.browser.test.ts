import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, FLAGS } from '../../../test/browser/chromium.js';
import { CHARTS } from '../src/charts/index.js';
import { renderPage } from '../src/page.js';
import { makeScenario, makeSummary } from './fixture.js';

if (!CHROMIUM) console.warn('The page is not tested in a browser: no Chromium found. Install one, or name it in CHROMIUM.');

describe.runIf(CHROMIUM)('the page in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-page-'));
  const file = pathToFileURL(join(folder, 'page.html')).href;
  let browser: Browser;

  beforeAll(async () => {
    const name = '</script><script>document.title="owned"</script><img src=x onerror=\'document.title="owned"\'>';
    const timeline = [{ from: 26, until: 39, policy: null, levers: { hiring: 0 }, label: name }];
    writeFileSync(join(folder, 'page.html'), await renderPage(makeSummary(makeScenario({ name, seed: name, description: name, timeline }))));
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(width: number, height: number, javaScriptEnabled = true): Promise<{ page: Page; said: string[]; asked: string[] }> {
    const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled });
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => { if (!request.url().startsWith('data:')) asked.push(request.url()); });
    await page.goto(file);
    return { page, said, asked };
  }

  test('brings every chart to life, says nothing on the console and asks for nothing', async () => {
    const { page, said, asked } = await open(1280, 900);
    await expect.poll(() => page.locator('[data-live=true] svg').count(), { timeout: 20_000 }).toBe(CHARTS.length);
    expect(said).toEqual([]);
    expect(asked).toEqual([file]);
    expect(await page.title()).not.toBe('owned');
  });

  test('shows the numbers of a week under the pointer, as text', async () => {
    const { page, said } = await open(1280, 900);
    await page.locator('#arr [data-live=true] svg').waitFor();
    const box = (await page.locator('#arr [data-live=true] svg').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => page.locator('#tip').innerText()).toMatch(/^\w+ 20\d\d\nP95 \$.*\nP75 .*\nmedian .*\nP25 .*\nP5 /);
    expect(said).toEqual([]);
  });

  test('fits a phone without scrolling sideways', async () => {
    const { page, said } = await open(390, 844);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.locator('#arr .phone svg').waitFor({ state: 'visible' });
    expect(said).toEqual([]);
  });

  test('shows its charts without scripts', async () => {
    const { page } = await open(1280, 900, false);
    for (const { name } of CHARTS) expect((await page.locator(`#${name} .desk svg`).boundingBox())!.height).toBeGreaterThan(300);
  });
});
