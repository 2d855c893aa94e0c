import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, what it has said on the console, and what it has asked for, since it was opened. */
export interface Opened {
  readonly page: Page;
  readonly said: readonly string[];
  readonly asked: readonly string[];
}

/** What the page before has kept in the browser; an empty page may keep nothing. */
const FORGET = 'try { localStorage.clear() } catch {}';

/**
 * A tab in which one page after another is opened, at a size in pixels. Each begins anew, from its address; that they share a process saves its start and the
 * compiling of their code, which is most of what a page costs.
 */
export async function openTab(
  browser: Browser,
  options?: BrowserContextOptions,
): Promise<(address: string, width: number, height: number) => Promise<Opened>> {
  const page = await browser.newPage(options);
  let [said, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  return async (address, width, height) => {
    await page.evaluate(FORGET);
    await page.goto('about:blank');
    await page.mouse.move(0, 0);
    [said, asked] = [[], []];
    await page.setViewportSize({ width, height });
    await page.goto(address);
    return { page, said, asked };
  };
}
