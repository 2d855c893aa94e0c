import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compare, formatLink, readInquiry, termsFor, type Inquiry } from '@paydown/engine/internal';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtStudio } from './built.js';
import { EVERY } from './every.js';
import { FIREFOX } from './firefox.js';
import { serveFolder } from './serve.js';

if (!FIREFOX) console.warn('Nothing is tested in Firefox: none found. Install one, or name it in FIREFOX.');

const root = fileURLToPath(new URL('../..', import.meta.url));
const SOON = { timeout: 60_000 };

describe.runIf(FIREFOX)('in Firefox', () => {
  let browser: Browser;
  let folder: string;
  let site: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    folder = builtStudio();
    site = await serveFolder(folder);
    browser = await launch({ browser: 'firefox', executablePath: FIREFOX!, headless: true });
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(address: string): Promise<{ page: Page; said: string[] }> {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(address);
    return { page, said };
  }
  const textOf = (page: Page, selector: string): Promise<string> =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`) as Promise<string>;

  it('the studio plays, follows a slider, and its link asks the same question', async () => {
    const { page, said } = await open(`${site.url}index.html`);
    await expect.poll(() => textOf(page, '.futures'), SOON).toMatch(/10?,000 futures/);
    await page.evaluate(`
      const slider = document.querySelector('.decision.side-B input[type=range]');
      slider.value = '35';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      slider.dispatchEvent(new Event('change', { bubbles: true }));
    `);
    await expect.poll(() => textOf(page, '.decision.side-B h2'), SOON).toContain('35% for debt');
    expect(page.url()).toContain('B.debt=35%');
    const painted = `(() => {
      const canvas = document.querySelector('[data-chart=revenue] canvas');
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value) => value > 0);
    })()`;
    await expect.poll(() => page.evaluate(painted), SOON).toBe(true);
    expect(said).toEqual([]);
    await page.close();
  }, 180_000);

  it('the numbers are those of this process, bit for bit', async () => {
    const inquiry: Inquiry = {
      story: 'series-b',
      settings: { 'company.cash': '$20M' },
      decisions: { A: { from: null, settings: {} }, B: { from: 'month 6', settings: { debt: '10%' } } },
    };
    const { page } = await open(`${site.url}index.html#${formatLink(inquiry)}`);
    await expect.poll(() => textOf(page, '.futures'), SOON).toMatch(/10,000 futures/);
    const csv = (await page.evaluate(`new Promise((done) => {
      URL.createObjectURL = (file) => { void file.text().then(done); return '#'; };
      [...document.querySelectorAll('[data-chart=revenue] button')].find((button) => button.textContent === 'CSV').click();
    })`)) as string;
    const source = {
      read: (name: string) => readFileSync(join(root, `scenarios/${name}.yaml`), 'utf8'),
      resolve: (_from: string, to: string) => to,
    };
    const { alternatives } = readInquiry(inquiry, source, [{ path: 'runs', text: '10000', origin: 'runs' }]);
    const { alternatives: answers } = await compare(alternatives!, termsFor(alternatives![0].scenario));
    const expected = answers[0]!.fans.arr.quantiles[50].map((_, i) =>
      answers.flatMap(({ fans }) => ([25, 50, 75] as const).map((p) => fans.arr.quantiles[p][i]!)),
    );
    const rows = csv.trim().split('\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(1).map(Number))).toEqual(expected);
    await page.close();
  }, 180_000);

  it.runIf(EVERY)(
    'the page of a report draws its charts, and says nothing on the console',
    async () => {
      const out = mkdtempSync(join(tmpdir(), 'paydown-firefox-'));
      execFileSync(
        process.execPath,
        [
          'packages/cli/bin/paydown.js',
          ...['compare', 'scenarios/series-b.yaml', '--policy', '5%', '--policy', '20%'],
          ...['--runs', '60', '--horizon', '2 years', '--quiet', '--out', out],
        ],
        { cwd: root },
      );
      const { page, said } = await open(pathToFileURL(join(out, 'compare.html')).href);
      await expect
        .poll(() => page.evaluate("document.querySelectorAll('[data-spec]:not([data-live])').length"), SOON)
        .toBe(0);
      expect(await page.evaluate("document.querySelectorAll('figure .desk svg').length")).toBeGreaterThan(0);
      expect(said).toEqual([]);
      await page.close();
      rmSync(out, { recursive: true });
    },
    180_000,
  );
});
