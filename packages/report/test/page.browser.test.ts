import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookWithAxe } from '../../../test/browser/axe.js';
import { CHROMIUM, FLAGS } from '../../../test/browser/chromium.js';
import { openTab } from '../../../test/browser/tab.js';
import { view } from '../src/answers/case/document.js';
import { CHARTS } from '../src/answers/run/charts/index.js';
import { view as run } from '../src/answers/run/document.js';
import { makeCase } from './caseFixture.js';
import { makeScenario, makeSummary } from './fixture.js';

if (!CHROMIUM)
  console.warn('The page is not tested in a browser: no Chromium found. Install one, or name it in CHROMIUM.');

describe.runIf(CHROMIUM)('the page in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-page-'));
  const file = pathToFileURL(join(folder, 'page.html')).href;
  let browser: Browser;
  let tab: Awaited<ReturnType<typeof openTab>>;

  beforeAll(async () => {
    const name = '</script><script>document.title="owned"</script><img src=x onerror=\'document.title="owned"\'>';
    const timeline = [{ from: 26, until: 39, policy: null, levers: { hiring: 0 }, label: name }];
    writeFileSync(
      join(folder, 'page.html'),
      await run.page(makeSummary(makeScenario({ name, seed: name, description: name, timeline }))),
    );
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
    tab = await openTab(browser);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const open = (width: number, height: number) => tab(file, width, height);

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
    await expect
      .poll(() => page.locator('#tip').innerText())
      .toMatch(/^\w+ 20\d\d\nP95 \$.*\nP75 .*\nmedian .*\nP25 .*\nP5 /);
    expect(said).toEqual([]);
  });

  test('fits a phone without scrolling sideways', async () => {
    const { page, said } = await open(390, 844);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.locator('#arr .phone svg').waitFor({ state: 'visible' });
    expect(said).toEqual([]);
  });

  test.each([
    ['desk', 1280, 900],
    ['phone', 390, 844],
  ] as const)('has nothing serious that keeps anybody out, on a %s', async (_, width, height) => {
    const { page } = await open(width, height);
    await page.locator('#arr svg').first().waitFor({ state: 'attached' });
    const { serious, passes } = await lookWithAxe(page);
    expect(passes).toBeGreaterThan(20);
    expect(serious).toEqual([]);
  });

  test('can be gone through with the keyboard: every button and table is reached, and shows that it is', async () => {
    const { page } = await open(1280, 900);
    await page.locator('.take button').first().waitFor();
    const reached = new Set<string>();
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate('document.activeElement.tagName + (document.activeElement.dataset.as || "")'));
    }
    expect([...reached]).toEqual(expect.arrayContaining(['BUTTONpng', 'BUTTONspec', 'SUMMARY', 'DIV']));
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  test('hands over each chart as a picture, a table and a specification', async () => {
    const { page, said } = await open(1280, 900);
    const taken = async (as: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`#debt [data-as=${as}]`).click(),
      ]);
      return { name: download.suggestedFilename(), content: readFileSync((await download.path())!) };
    };
    const png = await taken('png');
    expect([png.name, png.content.subarray(1, 4).toString(), png.content.readUInt32BE(16)]).toEqual([
      'debt.png',
      'PNG',
      2 * (1080 + 56),
    ]);
    expect(png.content.length).toBeGreaterThan(40_000);
    const svg = await taken('svg');
    expect(svg.content.toString()).toMatch(/^<svg [^]*<text[^>]*>At the median[^]*<\/svg>$/);
    expect((await taken('csv')).content.toString()).toMatch(/^week,date,/);
    expect(JSON.parse((await taken('spec')).content.toString())).toMatchObject({
      $schema: expect.stringContaining('vega-lite'),
    });
    expect(said).toEqual([]);
  });

  test('prints without buttons, each chart whole on a page', async () => {
    const { page } = await open(1280, 900);
    for (const format of ['A4', 'Letter']) expect((await page.pdf({ format })).length).toBeGreaterThan(100_000);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.take').first().isVisible()).toBe(false);
    expect(await page.locator('#arr .desk').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  test('prints a business case on one sheet of A4', async () => {
    const sheet = join(folder, 'case.html');
    writeFileSync(sheet, await view.page(makeCase()));
    const { page } = await tab(pathToFileURL(sheet).href, 1280, 900);
    const printed = await page.pdf({ preferCSSPageSize: true });
    expect(printed.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  test('shows its charts without scripts', async () => {
    const without = await openTab(browser, { javaScriptEnabled: false });
    const { page } = await without(file, 1280, 900);
    for (const { name } of CHARTS)
      expect((await page.locator(`#${name} .desk svg`).boundingBox())!.height).toBeGreaterThan(300);
  });
});
