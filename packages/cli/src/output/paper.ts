import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXIT, Failure } from '../exit.js';

/** How Chromium is called, and where it lies where no path leads to it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const PATIENCE_MS = 120_000;
const BY_HAND = 'Or take --format html, open the page and print it from the browser.';

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** An installed Chromium, or what CHROMIUM names; null if there is none. */
function chromium(): string | null {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return runs(named) ? named : null;
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const paths = NAMES.flatMap((name) => folders.flatMap((folder) => endings.map((end) => join(folder, name + end))));
  return [...paths, ...PLACES].find(runs) ?? null;
}

/** A Failure where no browser can print: told before anything is played. */
export function requirePrinter(): string {
  const found = chromium();
  if (found !== null) return found;
  const named = process.env['CHROMIUM'];
  const where = named ? `CHROMIUM names ${named}, which cannot be run` : 'none was found, and CHROMIUM names none';
  throw new Failure(EXIT.unavailable, `--format pdf needs an installed Chromium, Chrome or Edge: ${where}. ${BY_HAND}`);
}

/** A page as it prints, on A4 or letter paper as its style says. It loads nothing: its own policy forbids that. */
export async function printed(html: string): Promise<Uint8Array> {
  const browser = requirePrinter();
  const folder = mkdtempSync(join(tmpdir(), 'paydown-print-'));
  try {
    const [page, sheet] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(page, html);
    const flags = [
      '--headless',
      '--disable-gpu',
      '--disable-extensions',
      '--no-first-run',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(folder, 'profile')}`,
      // The sandbox of Chromium does not start for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--print-to-pdf=${sheet}`,
      pathToFileURL(page).href,
    ];
    const failed = await new Promise<string | null>((resolve) => {
      execFile(browser, flags, { timeout: PATIENCE_MS, killSignal: 'SIGKILL' }, (error) =>
        resolve(error === null ? null : error.message.split('\n')[0]!),
      );
    });
    try {
      return readFileSync(sheet);
    } catch {
      throw new Failure(
        EXIT.unavailable,
        `${browser} could not print the page${failed ? ` (${failed})` : ''}. ${BY_HAND}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
