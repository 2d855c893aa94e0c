import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, formatLink, readInquiry, termsFor, type Inquiry } from '@paydown/engine/internal';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lookWithAxe } from './axe.js';
import { builtStudio } from './built.js';
import { CHROMIUM, FLAGS } from './chromium.js';
import { EVERY } from './every.js';
import { LINKS, TEXTS } from './hostile.js';
import { serveFolder } from './serve.js';

if (!CHROMIUM)
  console.warn('The studio is not tested in a browser: no Chromium found. Install one, or name it in CHROMIUM.');

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
/** Until the page has taken in what was done to it. */
const FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))';
/** Loaded machines take their time. */
const SOON = { timeout: 30_000 };

beforeAll(() => {
  folder = builtStudio();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('the built page names nothing from the root or of another host', () => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const links = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link!);
  expect(links.filter((link) => !link.startsWith('./') && !link.startsWith('data:'))).toEqual([]);
  expect(html).toMatch(/connect-src (&#39;|')none/);
  expect(readdirSync(join(folder, 'assets')).some((name) => /^player-.*\.js$/.test(name))).toBe(true);
});

describe.runIf(CHROMIUM)('the studio in Chromium', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    site = await serveFolder(folder);
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** The page, and what it says on the console and asks of others. */
  async function open(hash = '', width = 1280, dark = false) {
    const context = await browser.newContext({
      acceptDownloads: true,
      viewport: { width, height: 844 },
      colorScheme: dark ? 'dark' : 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(SOON.timeout * 2);
    const page = await context.newPage();
    const [said, asked]: [string[], string[]] = [[], []];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.url)) asked.push(request.url());
    });
    await page.goto(`${site.url}index.html${hash}`);
    return { page, said, asked };
  }

  const headline = (page: Page) => page.locator('.headline').textContent();
  /** Until so many futures, or more, have been played. */
  const played = (page: Page, futures: '1,000' | '10,000') =>
    expect
      .poll(() => page.locator('.futures').textContent(), { timeout: 40_000 })
      .toMatch(futures === '1,000' ? /\b10?,000 futures/ : /\b10,000 futures/);
  const share = (page: Page, side: 'A' | 'B') =>
    page.locator(`.decision.side-${side}`).getByLabel('free weeks for debt');

  it('from landing to a link that a colleague opens: the same question, the same answer', async () => {
    const { page, said, asked } = await open();
    await expect.poll(() => headline(page), SOON).toMatch(/of 100 futures/);
    await share(page, 'B').fill('35');
    await expect.poll(() => page.url(), SOON).toContain('B.debt=35%');
    await expect.poll(() => page.locator('.decision.side-B h2').textContent(), SOON).toContain('35% for debt');
    await played(page, '10,000');
    const found = await headline(page);
    const heading = (await page.locator('[data-chart=dots] h2').textContent())!.match(/ahead in (\d+) .+ A in (\d+)/)!;
    for (const [i, side] of ['B', 'A'].entries()) {
      const dots = await page.locator(`.dot.side-${side}`).count();
      expect(Math.abs(dots - Number(heading[i + 1])), `dots of ${side}, as many as are told`).toBeLessThanOrEqual(1);
    }
    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());

    const other = await open(link.replace(/^[^#]*/, ''));
    await played(other.page, '10,000');
    expect(await headline(other.page)).toBe(found);
    await page.goBack();
    await expect.poll(() => share(page, 'B').inputValue(), SOON).toBe('20');
    await page.goForward();
    await expect.poll(() => share(page, 'B').inputValue(), SOON).toBe('35');
    for (const { said: words, asked: others } of [{ said, asked }, other]) {
      expect(words).toEqual([]);
      expect(others).toEqual([]);
    }
  }, 120_000);

  it('shows the numbers of the same question asked in this process, bit for bit', async () => {
    const inquiry: Inquiry = {
      story: 'series-b',
      settings: { 'company.cash': '$20M' },
      decisions: { A: { from: null, settings: {} }, B: { from: 'month 6', settings: { debt: '10%' } } },
    };
    const { page } = await open(`#${formatLink(inquiry)}`);
    await played(page, '1,000');
    const figure = page.locator('[data-chart=revenue]');
    await figure.locator('summary').click();
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'CSV' }).click();
    const rows = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const runs = Number((await page.locator('.futures').textContent())!.replace(/[^\d]/g, ''));
    const source = {
      read: (name: string) => readFileSync(join(root, `scenarios/${name}.yaml`), 'utf8'),
      resolve: (_from: string, to: string) => to,
    };
    const { alternatives } = readInquiry(inquiry, source, [{ path: 'runs', text: String(runs), origin: 'runs' }]);
    const { alternatives: answers } = await compare(alternatives!, termsFor(alternatives![0].scenario));
    const expected = answers[0]!.fans.arr.quantiles[50].map((_, i) =>
      answers.flatMap(({ fans }) => ([25, 50, 75] as const).map((p) => fans.arr.quantiles[p][i]!)),
    );
    expect(rows.map((row) => row.split(',').slice(1).map(Number))).toEqual(expected);
  });

  it.runIf(EVERY)(
    'says why, with the circle that did it lit in the diagram, and what would turn the answer',
    async () => {
      const { page, said } = await open();
      await played(page, '1,000');
      await page.locator('[data-chart=debt] .why-button').click();
      await page.locator('.diagram svg .lit').first().waitFor();
      expect(await page.locator('.why h2').textContent()).toMatch(
        /^B has .+ ± .+ debt to product than A .+ without it/,
      );
      await page.getByText('What would change this?').click();
      await page.locator('.turns .chance').waitFor();
      expect(await page.locator('.turns').textContent()).toMatch(/By the rule of least regret .+Another seed moves/s);
      expect(said).toEqual([]);
    },
  );

  it.runIf(EVERY)('holds a debate: opinions travel in the link, and whose belief matters is said', async () => {
    const { page, said } = await open();
    await played(page, '1,000');
    await page.getByRole('button', { name: 'Debate' }).click();
    const first = page.locator('.people fieldset').first();
    await first.locator('input[type=range]').first().fill('-1');
    await page.locator('.verdict').waitFor();
    expect(await page.locator('.verdict').textContent()).toMatch(
      /^(?:All would choose|The group’s choice is) “[AB]”: .+\.$/,
    );
    await expect.poll(() => page.url(), SOON).toMatch(/;P1=Engineering;P1\.\w+=[^;]+;P2=Product$/);
    const { page: other, said: heard } = await open(new URL(page.url()).hash);
    await expect.poll(() => other.locator('.people fieldset').count(), SOON).toBe(2);
    expect([said, heard]).toEqual([[], []]);
  });

  it.runIf(EVERY)('opens the story of a future, and marks it in the charts', async () => {
    const { page, said } = await open();
    await played(page, '1,000');
    await page.locator('.dot.side-B').first().click();
    const story = page.locator('.future');
    await story.waitFor();
    expect(await story.locator('h2').textContent()).toMatch(/^Future \d+: .+ under A, .+ under B$/);
    expect(await story.locator('li').count()).toBeGreaterThan(3);
    await story.locator('.sides p').nth(3).waitFor();
    expect(await story.locator('.sides').textContent()).toMatch(/drove .+ future \d+/s);
    await story.getByLabel('Week').fill('0');
    expect(await story.locator('li.later').count()).toBeGreaterThan(2);
    await story.getByRole('button', { name: 'Close' }).click();
    expect(await story.count()).toBe(0);
    expect(said).toEqual([]);
  });

  it.runIf(EVERY)('takes a file of one’s own, says what is wrong in it, and keeps it over a reload', async () => {
    const { page, said } = await open();
    const give = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'ours.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
    await give('company:\n  engineers: many\n');
    await expect.poll(() => page.getByRole('alert').textContent(), SOON).toContain('engineers');
    await give('extends: series-a.yaml\nname: <b>Ours</b>\ncompany:\n  engineers: 21\n');
    await expect.poll(() => page.getByLabel('Engineers employed').inputValue(), SOON).toBe('21');
    await page.reload();
    await expect.poll(() => page.getByLabel('Engineers employed').inputValue(), SOON).toBe('21');
    expect(said).toEqual([]);
  });

  it('asks whoever has no file the questions of init, says what is wrong, and plays the company that comes of it', async () => {
    const { page, said } = await open();
    await expect.poll(() => headline(page), SOON).toMatch(/of 100 futures/);
    const form = page.locator('.interview');
    const faults = () => form.locator('.fault').allTextContents();
    await form.locator('summary').click();
    await form.getByLabel('How many of your people are engineers?').fill('12 of 9');
    await form.getByLabel('How much revenue a year?').fill('€2M');
    await form.getByLabel('or how bad does it feel?').selectOption('measured');
    await form.getByLabel('a measured share of the week').fill('35%');
    await form.getByLabel('or what does it ask?').selectOption('measured');
    await form.getByLabel('a growth of the headcount in a year').fill('80%');
    await form.getByRole('button', { name: 'Play this company' }).click();
    await expect.poll(faults, SOON).toEqual([expect.stringContaining('40 of 85')]);
    await form.getByLabel('How many of your people are engineers?').fill('12 of 30');
    await form.getByRole('button', { name: 'Play this company' }).click();
    await expect.poll(faults, SOON).toEqual([expect.stringContaining('write both in one')]);
    await form.getByLabel('How much cash in the bank?').fill('€9M');
    await form.getByRole('button', { name: 'Play this company' }).click();
    await expect.poll(() => page.getByLabel('Engineers employed').inputValue(), SOON).toBe('12');
    const description = await page.locator('.company .description').textContent();
    expect(description).toContain('it takes 35% of the week');
    expect(description).toContain('The board asks for 80% more people a year');
    expect(page.url()).toContain('#1;own;');
    await played(page, '1,000');
    expect(said).toEqual([]);
  });

  it.runIf(EVERY)('marks the field that is wrong, and goes on once it is right', async () => {
    const { page } = await open();
    await played(page, '1,000');
    const cash = page.getByLabel('Cash', { exact: true });
    await cash.fill('plenty');
    await cash.press('Tab');
    await expect.poll(() => page.locator('.company .fault').count(), SOON).toBe(1);
    await cash.fill('$50M');
    await cash.press('Tab');
    await expect.poll(() => page.locator('.company .fault').count(), SOON).toBe(0);
    expect(page.url()).toContain('company.cash=$50M');
  });

  it('answers hostile links and files with a sentence, runs nothing of them, and goes on', async () => {
    const { page, said, asked } = await open();
    await played(page, '1,000');
    const settled = async (what: string) => {
      const since = Date.now();
      // A sentence; or a question that is played, where only names of people are strange, or how many futures a file asks for.
      const mayPlay = /;P1=|;company\.arr=\$1M;|^runs: /m.test(what);
      const sentence = mayPlay ? '[role=alert], .card' : '[role=alert]';
      await page.locator('.studio[aria-busy=false]').waitFor(SOON);
      expect(await page.locator(sentence).count(), what.slice(0, 100)).toBeGreaterThan(0);
      expect(Date.now() - since, what.slice(0, 100)).toBeLessThan(SOON.timeout);
      expect(await page.locator('script:not([src]):not([type]), main img').count(), what.slice(0, 100)).toBe(0);
    };
    const some = <T>(all: readonly T[]): readonly T[] => (EVERY ? all : all.filter((_, i) => i % 29 === 0));
    for (const link of some(LINKS)) {
      await page.evaluate(`location.hash = ${JSON.stringify(link)}; ${FRAMES}`);
      await settled(link);
    }
    for (const text of some(TEXTS)) {
      const file = { name: 'theirs.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.evaluate(FRAMES);
      await settled(text);
    }
    await page.evaluate("window.location.hash = '#1;series-b;A.debt=5%;B.debt=20%'");
    await expect.poll(() => page.getByRole('alert').count(), SOON).toBe(0);
    await played(page, '1,000');
    expect(await page.evaluate('typeof hacked')).toBe('undefined');
    expect(said).toEqual([]);
    expect(asked).toEqual([]);
  }, 600_000);

  it('opens links of its version, and says of others why not', async () => {
    const { page } = await open('#99;series-b;B.debt=20%');
    expect(await page.getByRole('alert').textContent()).toMatch(/version 99.+another edition/);
    const { page: older } = await open('#1;seed;A.debt=0%;B.debt=30%;B.from=month 6');
    await expect.poll(() => older.locator('.decision.side-B h2').textContent(), SOON).toContain('30% for debt');
    expect(await older.getByRole('alert').count()).toBe(0);
  });

  it.runIf(EVERY)(
    'works without a network after the first visit, below any address',
    async () => {
      const { page } = await open();
      await played(page, '1,000');
      await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
      await page.context().setOffline(true);
      await page.reload();
      await played(page, '1,000');
      await share(page, 'B').fill('40');
      await expect.poll(() => page.locator('.decision.side-B h2').textContent(), SOON).toContain('40% for debt');
    },
    120_000,
  );

  const SCREENS: readonly (readonly [width: number, dark: boolean])[] = EVERY
    ? [
        [360, true],
        [390, false],
        [1280, true],
        [1920, false],
      ]
    : [[390, true]];

  it.each(SCREENS)('fits %i pixels, dark %s, and has nothing that keeps anybody out', async (width, dark) => {
    const { page, said } = await open('', width, dark);
    await played(page, '1,000');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect((await lookWithAxe(page)).violations).toEqual([]);
    await page.getByRole('button', { name: 'Present' }).click();
    await page.keyboard.press('ArrowRight');
    await page.locator('.present figure svg, .present figure canvas').first().waitFor();
    if (width === 1920) {
      const sizes = (await page.evaluate(
        "[...document.querySelectorAll('.present .sheet svg text')].map((text) => text.getBoundingClientRect().height)",
      )) as number[];
      expect(Math.min(...sizes)).toBeGreaterThan(23);
    }
    await page.keyboard.press('Escape');
    await page.locator('.decisions').waitFor();
    expect(said).toEqual([]);
  });
});
