import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseLink, readInquiry } from '@paydown/engine/internal';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookWithAxe } from './axe.js';
import { builtLessons } from './built.js';
import { CHROMIUM, FLAGS } from './chromium.js';
import { EVERY } from './every.js';
import { serveFolder } from './serve.js';
import { openTab, type Opened } from './tab.js';

if (!CHROMIUM)
  console.warn('The lessons are not tested in a browser: no Chromium found. Install one, or name it in CHROMIUM.');

const pages = readdirSync(new URL('../../notebooks', import.meta.url)).filter((file) => file.endsWith('.html'));
const LESSONS = pages.filter((file) => /^[1-7]-/.test(file));
const GAME = '8-class-of-thirty.html';
/** What somebody could write into an address to do harm, or by mistake. */
const HOSTILE = [
  '<img src=x onerror=hacked=1>',
  '__proto__',
  'NaN',
  '-1e999',
  '${hacked=1}',
  '\u202E\u0000',
  'é'.repeat(3000),
];
/** A phone, a laptop and a projector. */
const SCREENS = [
  ['a phone', 390, 844],
  ['a laptop', 1280, 800],
  ['a projector', 1920, 1080],
] as const;
/** Every lesson on every screen, with all that can be done in it; in the core each on one of them, as far as its last claim, and the shortest in full. */
const PLAYED = LESSONS.flatMap((file, i) =>
  SCREENS.filter((_, s) => EVERY || s === i % SCREENS.length).map(([screen, width, height]) => ({
    file,
    screen,
    width,
    height,
    whole: EVERY || file === LESSONS.at(-1),
  })),
);
let folder: string;
const stories = {
  read: (name: string) => readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8'),
  resolve: (_from: string, to: string) => to.replace(/\.yaml$/, ''),
};

beforeAll(() => {
  folder = builtLessons();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the built site', () => {
  it('has every page', () => {
    expect(LESSONS).toHaveLength(7);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(pages));
  });

  it('names nothing by an address from the root or of another host, and knows none to fetch from', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const links = [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:src|href)="([^"]*)"/g)].map(
        ([, link]) => link!,
      );
      expect(
        links.filter((link) => !/^\.\.?\//.test(link) && !link.startsWith('#') && !link.startsWith('data:')),
        file,
      ).toEqual([]);
    }
    for (const file of files.filter((name) => /\.(js|css)$/.test(name))) {
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(
        /jsdelivr|esm\.sh|unpkg|cdnjs|googleapis|observableusercontent/,
      );
    }
  });
});

describe.runIf(CHROMIUM)('in Chromium', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let [phone, desk]: Awaited<ReturnType<typeof openTab>>[] = [];

  beforeAll(async () => {
    site = await serveFolder(folder);
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
    [phone, desk] = [await openTab(browser, { hasTouch: true }), await openTab(browser)];
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** A page of a lesson as somebody sees it who has not been there before, with a finger on a narrow screen. */
  async function open(file: string, { from = site.url, width = 1280, height = 800 } = {}): Promise<Opened> {
    return (width < 600 ? phone : desk)(from + file, width, height);
  }

  /** Nothing keeps anybody out of the page as it stands, nor after each of these buttons is pressed. */
  async function letsIn(page: Page, ...looks: readonly ('Dark' | 'Projector')[]): Promise<void> {
    for (const look of [null, ...looks]) {
      if (look !== null) await page.getByRole('button', { name: look }).click();
      await still(page);
      expect((await lookWithAxe(page)).violations, `${look}`).toEqual([]);
    }
  }

  /** Every chart opens in the studio, which can read the company and the decisions that it is sent. */
  async function openInStudio(page: Page): Promise<void> {
    await page.evaluate("document.querySelectorAll('figcaption details').forEach((all) => { all.open = true; })");
    const shown = await page.locator('[data-chart]').count();
    const links = page.locator('figcaption a[href^="../studio/index.html#1;"]');
    await expect.poll(() => links.count(), { timeout: 10_000 }).toBe(shown);
    for (const link of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!))) {
      const inquiry = parseLink(link);
      if ('message' in inquiry) throw new Error(inquiry.message);
      const { alternatives, faults } = readInquiry(inquiry, stories);
      expect(faults, link).toEqual([]);
      expect(alternatives![0].name).not.toBe(alternatives![1].name);
    }
  }

  /** What holds of every page in the end: no cell failed, nothing was said or asked, and it fits a phone. */
  async function finish(page: Page, said: readonly string[], asked: readonly string[]): Promise<void> {
    expect(await page.locator('.observablehq--error').count()).toBe(0);
    expect(await page.locator('svg:not([aria-hidden=true])').count(), 'pictures have their words').toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth'), { timeout: 10_000 }).toBe(390);
    expect(said).toEqual([]);
    expect(asked.filter(ofOthers)).toEqual([]);
  }

  const ofOthers = (address: string): boolean => !address.startsWith('blob:') && !address.startsWith(site.url);
  const charts = (page: Page): Locator => page.locator('[data-chart]:visible');

  /** Waits until nothing is pending: every cell that shows a chart has it, and all guesses but the open one are made. */
  const settled = async (page: Page, least: number) =>
    expect.poll(() => charts(page).locator('svg').count(), { timeout: 30_000 }).toBeGreaterThanOrEqual(least);

  it.each(PLAYED)(
    '$file on $screen: guess, play and reveal, without an error and without a request to others',
    async ({ file, width, height, whole }) => {
      const { page, said, asked } = await open(file, { width, height });
      let revealed = 0;
      for (let made = 0; ; made++) {
        const guess = page.locator('.predict:visible:not([data-made])');
        if (made > 0) await settled(page, revealed + 1);
        revealed = await charts(page).count();
        if (made === 0) {
          await guess.waitFor();
          expect(revealed, 'nothing is revealed before the first guess').toBe(0);
        }
        if ((await guess.count()) === 0) break;
        expect(await guess.getByRole('button', { name: /Lock in/ }).isDisabled(), 'untouched').toBe(true);
        await guess.locator('input[type=range]').press('ArrowRight');
        const value = await guess.locator('output').innerText();
        await guess.getByRole('button', { name: 'Lock in my guess' }).click();
        const locked = page.locator('.predict[data-made]').nth(made);
        expect(await locked.locator('input[type=range]').isDisabled()).toBe(true);
        expect(await locked.locator('.said').innerText()).toContain(value);
      }
      const sliders = page.locator('.control:not(.predict):visible input[type=range]');
      expect(await sliders.count()).toBeGreaterThan(0);
      if (whole) await move(page, sliders);
      await tells(page, width);
      if (width === 1920) expect(await smallestText(page)).toBeGreaterThan(24);
      await openInStudio(page);
      if (whole) await letsIn(page, 'Dark');
      await finish(page, said, asked);
    },
  );

  /** What each slider sets is drawn anew, and announced. */
  async function move(page: Page, sliders: Locator): Promise<void> {
    for (const slider of await sliders.all()) {
      const before = await still(page);
      const [value, least] = await Promise.all([slider.inputValue(), slider.getAttribute('min')]);
      for (let step = 0; step < 2; step++) await slider.press(value === least ? 'ArrowRight' : 'ArrowLeft');
      await expect.poll(() => drawn(page), { timeout: 20_000 }).not.toBe(before);
    }
    await still(page);
    expect(await page.locator('figure h3').allInnerTexts(), 'a redrawn finding is announced').toContain(
      await page.locator('#said').innerText(),
    );
  }

  /** A chart tells what stands at the place that is tapped, or pointed at. */
  async function tells(page: Page, width: number): Promise<void> {
    const picture = page.locator('[data-chart] .picture').first();
    await picture.scrollIntoViewIfNeeded();
    const box = (await picture.boundingBox())!;
    for (let step = 0; step < 120 && !(await page.locator('#tip').isVisible()); step++) {
      const [x, y] = [box.x + (box.width * (step % 40)) / 40, box.y + box.height * (0.8 - 0.1 * Math.floor(step / 40))];
      if (width < 600) await page.touchscreen.tap(x, y);
      else await page.mouse.move(x, y);
    }
    const tip = await page.locator('#tip').innerText();
    expect(tip).toMatch(/\d/);
    expect(tip, 'rounded').not.toMatch(/\.\d{4}/);
  }

  /** Height of the smallest text of all charts, in pixels. */
  const smallestText = async (page: Page): Promise<number> =>
    page.evaluate(
      'Math.min(...[...document.querySelectorAll(".sheet text")].filter((text) => text.textContent.trim()).map((text) => text.getBoundingClientRect().height))',
    );

  /** Makes the guess that is open. */
  async function guessIn(page: Page): Promise<void> {
    const guess = page.locator('.predict:visible:not([data-made])');
    await guess.locator('input[type=range]').press('ArrowRight');
    await guess.getByRole('button', { name: 'Lock in my guess' }).click();
  }

  /** A lesson, the label of one of its settings and what it is set to, the chart that follows and how its finding then reads. */
  const SETTINGS = [
    [
      '7-when-debt-work-loses.html',
      'Free weeks that go to debt',
      '0.4',
      'map',
      '40% for debt',
      '5 10, 25',
      /^\d+ of 100$/,
    ],
    ['2-self-correcting.html', 'The company reacts when', '0.9', 'cost', 'below 90%', '5 10, 25%', /^\d+%$/],
  ] as const;

  it.each(EVERY ? SETTINGS : SETTINGS.slice(0, 1))(
    '%s: settings and guesses stand in the address: they survive a reload, the way back, and being sent',
    async (file, label, value, chart, finding, guesses, truth) => {
      const { page, said } = await open(file);
      await page.getByText('Guesses of a class').click();
      await page.locator('.many input').fill(guesses);
      await page.getByRole('button', { name: 'Lock in 3 guesses' }).click();
      await settled(page, 2);
      if ((await page.locator('.predict:visible:not([data-made])').count()) > 0) await guessIn(page);
      await page.getByLabel(label).fill(value);
      const read = async (other: Page) => other.locator(`[data-chart=${chart}] h3`).innerText();
      await expect.poll(() => read(page)).toContain(finding);
      const link = page.url();
      const same = async (other: Page) => {
        await expect.poll(() => read(other), { timeout: 30_000 }).toContain(finding);
        expect(await other.locator('.hand').count()).toBe(3);
        expect(await other.locator('.truth').innerText()).toMatch(truth);
      };
      await page.reload();
      await same(page);
      await page.goto(`${site.url}index.html`);
      await page.goBack();
      await same(page);
      const friend = await browser.newPage();
      await friend.goto(link);
      await same(friend);
      await friend.close();
      expect(said).toEqual([]);
    },
  );

  it('nothing in an address does harm, and what cannot be is as if it were not there', async () => {
    const { page, said } = await open(GAME);
    for (const words of EVERY ? HOSTILE : HOSTILE.slice(0, 2)) {
      for (const file of [GAME, '6-zombies.html']) {
        const hash = ['more', 'kill', 'ahead', 'rule', 'code', 'team', words]
          .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(words)}`)
          .join('&');
        await page.goto(`${site.url}${file}#${hash}`);
        await page.locator('.predict:visible:not([data-made])').waitFor();
      }
      await guessIn(page);
      await settled(page, 1);
      expect(await page.evaluate('window.hacked'), words).toBeUndefined();
    }
    expect(said).toEqual([]);
  });

  /** All charts of a page as they stand. */
  const drawn = async (page: Page): Promise<string> =>
    (
      await page
        .locator('[data-chart] .picture')
        .evaluateAll((pictures) => pictures.map((picture) => (picture as unknown as { innerHTML: string }).innerHTML))
    ).join();

  /** The charts once nothing moves any more. */
  async function still(page: Page): Promise<string> {
    for (let before = await drawn(page); ;) {
      await page.waitForTimeout(400);
      const now = await drawn(page);
      if (now === before) return now;
      before = now;
    }
  }

  it('opens from a disk too, by a double click', async () => {
    const { page, said } = await open('index.html', { from: pathToFileURL(join(folder, sep)).href });
    await page.getByRole('link', { name: 'Borrowed speed' }).click();
    await guessIn(page);
    await settled(page, 1);
    expect(said).toEqual([]);
  });

  /** Plays the ten quarters of two teams: the first takes every deal, the second keeps 40% for debt, and cuts corners once. */
  async function playGame(page: Page): Promise<void> {
    for (let quarter = 1; quarter <= 10; quarter++) {
      await page.getByRole('heading', { name: `Quarter ${quarter} of 10` }).waitFor();
      const [first, second] = [page.locator('.card').nth(0), page.locator('.card').nth(1)];
      if ((await first.getByLabel('Sign it').count()) > 0) await first.getByLabel('Sign it').check();
      else await first.locator('input[type=range]').fill('0');
      await second.locator('input[type=range]').fill('40');
      if (quarter === 8) await second.getByLabel('Cut corners').check();
      if (quarter === 9) expect(await second.innerText()).toContain('Corners were cut');
      await page.getByRole('button', { name: `Play quarter ${quarter}` }).click();
    }
  }

  it.each(EVERY ? SCREENS : SCREENS.slice(0, 1))(
    'a class plays a whole game on %s, opens gates, and finds it again',
    async (_, width, height) => {
      const { page, said, asked } = await open('index.html');
      await page.setViewportSize({ width, height });
      await page.goto(`${site.url}${GAME}#code=oslo`);
      await guessIn(page);
      expect(await page.getByLabel('Code of the class').inputValue()).toBe('oslo');
      await page.getByRole('button', { name: 'One more team' }).click();
      await page.getByLabel('Name of team 1').fill('3 Musketeers');
      await page.getByLabel('Name of team 2').fill('<b>Sceptics</b>');
      await page.getByRole('button', { name: 'Begin' }).click();
      await playGame(page);
      expect(await page.locator('.card').first().innerText()).toMatch(/Debt on the table: \d+% of the product/);
      expect(await charts(page).count(), 'nothing is told before a gate is opened').toBe(0);
      await page.getByRole('button', { name: 'Who is in front?' }).click();
      await page.locator('[data-chart=handover] svg').waitFor();
      expect(await page.locator('[data-chart=handover]').innerText()).toMatch(
        /3 Musketeers.*<b>Sceptics<\/b>|<b>Sceptics<\/b>.*3 Musketeers/s,
      );
      expect(await page.locator('[data-chart=later]').count()).toBe(0);
      await page.getByRole('button', { name: 'What lies under it?' }).click();
      await expect.poll(() => page.getByText(/you would now have/).count()).toBe(20);
      await page.locator('[data-chart=thousand] svg').waitFor({ timeout: 60_000 });
      if (EVERY) {
        await page.getByRole('button', { name: 'Five years after' }).click();
        await page.getByText('in a thousand worlds it is').waitFor({ timeout: 60_000 });
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      if (width === 1920) expect(await smallestText(page)).toBeGreaterThan(24);
      await openInStudio(page);
      await letsIn(page, ...(EVERY ? (['Dark', 'Projector'] as const) : []));
      await page.reload();
      await expect.poll(() => page.locator('.game').innerText()).toMatch(/3 Musketeers.*Sceptics/s);
      await page.locator(`[data-chart=${EVERY ? 'later' : 'handover'}] svg`).waitFor({ timeout: 60_000 });
      await page
        .getByLabel(/Its ten decisions/)
        .fill(`${site.url}${GAME}#code=oslo&team=${'20.'.repeat(9)}20:Latecomers`);
      await page.getByRole('button', { name: 'Add' }).click();
      await expect
        .poll(() => page.locator('[data-chart=handover]').innerText(), { timeout: 20_000 })
        .toContain('Latecomers');
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(said).toEqual([]);
      expect(asked.filter(ofOthers)).toEqual([]);
    },
    // It waits for four computations one after the other, each for up to a minute.
    240_000,
  );

  it.each(['index.html', 'teacher.html'])('%s: every cell runs, and every link leads somewhere', async (file) => {
    const { page, said, asked } = await open(file);
    await page.locator('main h2').first().waitFor();
    await expect
      .poll(() => page.locator('main').innerText(), { timeout: 20_000 })
      .not.toMatch(/undefined|NaN|\bin only \./);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href));
    // What lies beside the lessons on the site is tried there.
    const targets = [...new Set(links.map((link) => link.replace(/#.*$/, '')))].filter((link) =>
      link.startsWith(site.url),
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect((await page.request.get(target)).status(), target).toBe(200);
    await finish(page, said, asked);
  });
});
